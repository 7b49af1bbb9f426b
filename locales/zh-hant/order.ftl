order-title = 訂單{ $number }
order-thanks = 感謝您的訂購
order-email-sent = 確認信正寄往{ $email }。
order-keep-link = 請保存本頁網址，隨時可以在這裡查看您的訂單。
order-number = 訂單編號
order-placed-at = 下單日期：{ DATE($day) }
order-status-label = 訂單狀態
order-status-awaiting-payment = 待付款
    .text = 商品已為您保留。付款方式請見下文。
order-status-paid = 已付款
    .text = 我們已收到付款，商品正在備貨。
order-status-canceled = 已取消
    .text = 由於未在期限內收到付款，訂單已取消，沒有扣款。
order-canceled-title = 此訂單已取消
order-steps-label = 訂單進度
order-step-placed = 下單
order-step-payment = 付款
order-step-ready = 備貨
order-step-delivery = 配送
order-lines = 您訂購的商品
order-line-quantity = 數量：{ NUMBER($count) }
order-address = 收件地址
order-shipping = 配送方式
order-continue = 返回商店

payment-status-label = 付款狀態
payment-status-created = 正在建立付款
payment-status-requires-action = 等待您付款
payment-status-captured = 已收到付款
payment-status-failed = 付款遭拒
payment-status-canceled = 付款已中止
payment-status-expired = 付款已逾期
payment-status-refunded = 已退款
payment-status-pending = 付款處理中
payment-status-authorized = 付款已授權
payment-status-partly-refunded = 已部分退款
payment-status-disputed = 銀行正在處理付款爭議

order-pay-title = 如何付款
pay-amount = 金額
pay-expires = 請在{ $when }前付款。
pay-preparing = 正在準備付款，請稍後重新整理本頁。
pay-reload = 重新整理

pay-redirect = 您將前往支付業者的頁面（{ $method }）確認付款，完成後回到這裡。
pay-redirect-button = 前往付款

pay-voucher-konbini = 請在{ $expires }前到便利商店，於櫃檯或機台提供此號碼，以現金付款。
pay-voucher-boleto = 請在{ $expires }前，憑此號碼到銀行、彩券行或以銀行App付款。款項可能需要兩個工作天才會入帳。
pay-voucher = 請在{ $expires }前憑此號碼付款。
pay-voucher-number = 繳款號碼

pay-qr = 請用銀行或支付App掃描此QR Code，並在{ $expires }前確認付款。
pay-qr-pix = 請用銀行App掃描此QR Code，或將它複製到App中，並在{ $expires }前確認付款。
pay-qr-twint = 請用TWINT App掃描此QR Code，並在{ $expires }前確認付款。
pay-qr-alt = 含付款資訊的QR Code。相同的資訊以文字列在下方。
pay-qr-copy = 可複製的付款碼
pay-qr-open = 開啟支付App

pay-bank-transfer = 請將款項轉入此帳戶，並填寫附言編號，讓我們知道是您的付款。
pay-bank-holder = 戶名
pay-bank-iban = IBAN
pay-bank-account = 帳號
pay-bank-reference = 附言編號
pay-bank-scan = 或用銀行App掃描此QR Code，轉帳資料會自動填入。

pay-on-delivery = 包裹送達時，請備妥現金{ MONEY($amount) }。

pay-again = 重新付款
pay-again-hint = 您的訂單仍然有效。可以重新付款，或改用其他方式付款。
pay-again-method = 改用其他方式付款

sandbox-title = 模擬付款
sandbox-intro = 此頁面模擬支付業者，不會有真實的金錢往來。請選擇付款的結果。
sandbox-order = 訂單
sandbox-method = 付款方式
sandbox-amount = 金額
sandbox-approve = 核准付款
sandbox-decline = 拒絕付款
sandbox-cancel = 不付款，返回
sandbox-play-link = 在模擬環境中完成付款
sandbox-closed = 這筆付款已處理完畢，不必再作選擇。
