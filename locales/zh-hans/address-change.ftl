address-change-link = 更改地址
address-change-title = 更改收货地址
address-change-lede = 商品打包之前，您可以更改订单的收货地址。更改之前会先显示费用。
address-change-check = 核对新地址
address-change-before = 寄往当前地址
address-change-after = 寄往新地址
address-change-same = 总金额不变。
address-change-back = 寄往新地址，订单可少付{ MONEY($amount) }。差额将按原支付方式退还。
address-change-already = 订单已寄往此地址。
address-change-dearer = 寄往此地址，订单需多付{ MONEY($amount) }，而已下的订单无法追加金额。订单没有变化。您可以取消订单，再用新地址重新下单。
address-change-sum-fixed = 寄往此地址的金额不同，而付款已在进行中。订单没有变化。
address-change-method = 寄往此地址的订单不能用{ $method }支付。订单没有变化。
address-change-not-carried = { $shipping }不寄送到此地址。订单没有变化。
address-change-asks-more = 寄往此地址需要订单中没有的信息，例如海关所需的号码、年龄证明或税号。订单没有变化。您可以取消订单，再用新地址重新下单。
address-change-unknown = 我们无法算出寄往此地址的金额。订单没有变化。请在订单页面给我们留言。

error-order-packed = 订单中已有商品打包，无法再更改地址。
error-address-closed = 此订单的地址已无法在这里更改。请在订单页面给我们留言。
error-address-refused = 订单无法寄往此地址。订单没有变化。
error-address-shown = 显示之后内容有变动，请再核对一次。
order-event-address-changed = 您更改了收货地址

email-address-changed-subject = 您的订单{ $number }的收货地址已更改
email-address-changed-body = 您订单的收货地址已更改。新的收货地址和金额见下文。
email-address-changed-back = 您的订单现在少付{ MONEY($amount) }。差额将按原支付方式退还。
email-address-changed-care = 如果不是您本人操作，请立即回复这封邮件。
