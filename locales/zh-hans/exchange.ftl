rate-markup = 此汇率在{ $source }汇率的基础上加收{ $markup }。

rate-refused = 由于汇率过旧，目前无法以{ $asked }显示价格。在获得新汇率之前，价格以{ $shown }显示。
rate-refused-order = 在获得新汇率之前，无法计算运费，因此暂时无法下单。您的购物车会保留。

in-base-amount = 不换算：{ MONEY($amount) }

in-base-pay = 改用{ $currency }支付：{ MONEY($amount) }
