email-order-subject = 您在Caravel的訂單{ $number }
email-order-greeting = 您好：
email-order-body = 感謝您的訂購。我們已收到您的訂單，內容如下。
email-order-pay = 商品已為您保留。
email-order-pay-by = 請在{ $when }前付款。付款方式請見下文與您的訂單頁面。
email-order-paid = 我們已收到您的付款。
email-order-pay-on-delivery = 包裹送達時，請備妥現金{ MONEY($amount) }。
email-order-lines = 您訂購的商品
email-order-address = 收件地址

email-paid-subject = 已收到訂單{ $number }的付款
email-paid-body = 我們已收到您的付款，謝謝。您的商品正在備貨。

email-canceled-subject = 您的訂單{ $number }已取消
email-canceled-body = 由於未在期限內收到付款，您的訂單已取消，沒有扣款。如果您還想要這些商品，歡迎再次下單。

email-signature = Caravel 敬上
email-demo-note = 本信來自一間示範商店，不會扣款，也不會出貨。
