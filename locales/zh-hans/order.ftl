order-title = 订单{ $number }
order-thanks = 感谢您的订购
order-email-sent = 确认邮件正发往{ $email }。
order-keep-link = 请保存本页网址，随时可以在这里查看您的订单。
order-number = 订单编号
order-placed-at = 下单日期：{ DATE($day) }
order-status-label = 订单状态
order-status-awaiting-payment = 待付款
    .text = 商品已为您预留。付款方法见下文。
order-status-paid = 已付款
    .text = 我们已收到付款，商品正在备货。
order-status-canceled = 已取消
    .text = 由于未在期限内收到付款，订单已取消，没有扣款。
order-canceled-title = 此订单已取消
order-steps-label = 订单进度
order-step-placed = 下单
order-step-payment = 付款
order-step-ready = 备货
order-step-delivery = 配送
order-lines = 您订购的商品
order-line-quantity = 数量：{ NUMBER($count) }
order-address = 收货地址
order-shipping = 配送方式
order-continue = 返回商店

payment-status-label = 付款状态
payment-status-created = 正在创建付款
payment-status-requires-action = 等待您付款
payment-status-captured = 已收到付款
payment-status-failed = 付款被拒绝
payment-status-canceled = 付款已中止
payment-status-expired = 付款已超时
payment-status-refunded = 款项已退还
payment-status-pending = 付款处理中
payment-status-authorized = 付款已获授权
payment-status-partly-refunded = 已退还部分款项
payment-status-disputed = 银行正在处理付款争议

order-pay-title = 如何付款
pay-amount = 金额
pay-expires = 请在{ $when }前付款。
pay-preparing = 正在准备付款，请稍后刷新本页。
pay-reload = 刷新

pay-redirect = 您将前往服务商页面（{ $method }）确认付款，完成后返回此处。
pay-redirect-button = 去付款

pay-voucher-konbini = 请在{ $expires }前到便利店，在收银台或终端机提供此号码，用现金付款。
pay-voucher-boleto = 请在{ $expires }前，凭此号码在银行、彩票店或银行应用中付款。款项可能需要两个工作日才能到达我们这里。
pay-voucher = 请在{ $expires }前凭此号码付款。
pay-voucher-number = 付款号码

pay-qr = 请用银行或支付应用扫描此二维码，并在{ $expires }前确认付款。
pay-qr-pix = 请用银行应用扫描此二维码，或将其复制到应用中，并在{ $expires }前确认付款。
pay-qr-twint = 请用TWINT应用扫描此二维码，并在{ $expires }前确认付款。
pay-qr-alt = 包含付款信息的二维码。相同的信息以文字列在下方。
pay-qr-copy = 可复制的付款码
pay-qr-open = 打开支付应用

pay-bank-transfer = 请将款项转至此账户，并填写附言编号，以便我们确认是您的付款。
pay-bank-holder = 户名
pay-bank-iban = IBAN
pay-bank-account = 账号
pay-bank-reference = 附言编号
pay-bank-scan = 或用银行应用扫描此二维码，转账信息会自动填好。

pay-on-delivery = 包裹送达时，请备好现金{ MONEY($amount) }。

pay-again = 重新付款
pay-again-hint = 您的订单仍然有效。可以重新付款，或换一种方式付款。
pay-again-method = 换一种方式付款

sandbox-title = 模拟付款
sandbox-intro = 此页面模拟支付服务商，不会有真实的资金往来。请选择付款的结果。
sandbox-order = 订单
sandbox-method = 付款方式
sandbox-amount = 金额
sandbox-approve = 批准付款
sandbox-decline = 拒绝付款
sandbox-cancel = 不付款，返回
sandbox-play-link = 在模拟环境中完成付款
sandbox-closed = 此笔付款已处理完毕，无需再作选择。
