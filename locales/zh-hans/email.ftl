email-order-subject = 您在Caravel的订单{ $number }
email-order-greeting = 您好：
email-order-body = 感谢您的订购。我们已记录您的订单，详情如下。
email-order-pay = 商品已为您预留。
email-order-pay-by = 请在{ $when }前付款。付款方法见下文及您的订单页面。
email-order-paid = 我们已收到您的付款。
email-order-pay-on-delivery = 包裹送达时，请备好现金{ MONEY($amount) }。
email-order-lines = 您订购的商品
email-order-address = 收货地址

email-paid-subject = 已收到订单{ $number }的付款
email-paid-body = 我们已收到您的付款，谢谢。您的商品正在备货。

email-canceled-subject = 您的订单{ $number }已取消
email-canceled-body = 由于未在期限内收到付款，您的订单已取消，没有扣款。如果您仍想要这些商品，欢迎重新下单。

email-signature = 祝好！Caravel
email-demo-note = 此邮件来自一家演示商店，不会扣款，也不会发货。
