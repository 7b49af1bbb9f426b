instalments-legend = 您想如何分期？
instalments-whole = 一次付清：{ MONEY($total) }
instalments-later = { NUMBER($days) }天后支付{ MONEY($total) }
instalments-equal = 分{ NUMBER($count) }期，每期{ MONEY($each) }
instalments-first = 首期{ MONEY($first) }，其余{ NUMBER($others) }期，每期{ MONEY($each) }
instalments-free = 免息，总计{ MONEY($total) }
instalments-rate = 月利率{ $monthly }，总计{ MONEY($total) }。年化利率：{ $yearly }
instalments-monthly = 每月支付一期，下单一个月后支付首期。
instalments-days =
    { NUMBER($days) ->
        [1] 下单时支付首期，之后每天支付一期。
       *[other] 下单时支付首期，之后每{ NUMBER($days) }天支付一期。
    }
instalments-credit-notice = 请注意：借款是有成本的。此分期方案属于借贷，比一次付清多付{ MONEY($interest) }。请确认每一期都能按时支付，再作选择。
total-interest = 利息
total-with-interest = 含息总额
order-instalments = 分期付款
requirement-payment-plan-unavailable = 您的订单无法使用该分期方案，请另选一种。
