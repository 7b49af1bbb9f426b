### Papers of an order, to be printed: invoice, credit note, receipt, packing slip, and what customs reads on a parcel. And the page on which an order is found again.

# Over the links on the page of an order.
papers-title = 发票和收据
paper-invoice = 发票
# What takes an invoice back.
paper-credit-note = 贷项通知单
paper-receipt = 收据

## On an invoice

# The number of the invoice or of the credit note.
paper-number = 编号
paper-date = 日期
paper-seller = 卖方
paper-buyer = 买方
# The heads of the columns.
paper-item = 品名
paper-quantity = 数量
paper-unit-price = 单价
paper-amount = 金额
# The table of taxes: its heads, and a rate. $rate: such as “19%”. $tax: a tax-name-…
paper-tax-rate = 税
paper-net = 不含税金额
paper-tax = 税额
paper-rate-of-tax = { $tax } { $rate }
# In the currency of the state whose tax it is; the exchange rate follows. $amount: the tax.
paper-tax-converted = 税额为 { MONEY($amount) }。
# As the law asks of an invoice, where goods leave the European Union.
paper-export = 出口交易，免征增值税（指令 2006/112/EC 第 146 条）。
# $number: the invoice. $day: its date.
credit-note-refers = 本单全部或部分冲销 { DATE($day) }开具的发票 { $number }。

## On and in a parcel

paper-packing-slip = 装箱单
# $parcel: the number of the parcel. $parcels: how many the order has.
paper-parcel = 第 { NUMBER($parcel) } 件包裹，共 { NUMBER($parcels) } 件
paper-sender = 寄件人
paper-addressee = 收件人
# At the foot of the packing slip.
paper-slip-thanks = 感谢您的订购。如有缺漏，请写信给我们，我们会妥善处理。

## For customs. The words of the forms of the Universal Postal Union, where the post of your country has its own.

customs-cn22 = 报关单 CN 22
customs-cn23 = 报关单 CN 23
customs-invoice = 商业发票
customs-category = 内件类别
customs-sale = 销售商品
customs-terms = 交货条件（Incoterms 2020）
customs-hs = HS 编码
customs-origin = 原产国
customs-weight = 重量
customs-value = 价值
customs-total-weight = 含包装总重
customs-total-value = 商品总价值
customs-statement = 本人证明以上内容属实，邮件内没有危险物品，也没有法律、邮政或海关规定禁止的物品。
customs-signature = 日期和寄件人签名

## Finding an order again

# max 60
find-order-title = 查找我的订单
find-order-lede = 找不到订单链接了？请填写订单号和下单时用的电子邮箱，我们会把链接发到那里。
find-order-number-hint = 订单号在我们发出的邮件里，例如 CV-7K3M-Q2XD
# max 24
find-order-send = 把链接发给我
# The same whether there is such an order or not.
find-order-sent = 如果有使用此订单号和邮箱的订单，带链接的邮件已经发出。我们最多每十分钟发送一封。
requirement-order-number-missing = 请填写订单号。

## The mail with the link. After the greeting the text goes on in lower case.

# $number: the order number.
email-link-subject = 您的订单 { $number } 的链接
email-link-body = 这是您索取的订单链接。请勿告诉他人：有链接的人都能看到订单。如果不是您本人索取，无需理会。
