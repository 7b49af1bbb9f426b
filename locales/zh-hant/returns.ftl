### 退貨的期限與運費。

fact-return-days = 自包裹送達之日起，{ NUMBER($days) }天內可以退貨。

fact-return-paid-by-buyer = 退貨運費由您負擔。
fact-return-paid-by-shop = 退貨運費由我們負擔。
