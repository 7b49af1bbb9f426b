### 退货的期限与运费。

fact-return-days = 自包裹送达之日起，{ NUMBER($days) }天内可以退货。

fact-return-paid-by-buyer = 退货运费由您承担。
fact-return-paid-by-shop = 退货运费由我们承担。
