instalments-legend = 您想如何分期？
instalments-whole = 一次付清：{ MONEY($total) }
instalments-later = { NUMBER($days) }天後支付{ MONEY($total) }
instalments-equal = 分{ NUMBER($count) }期，每期{ MONEY($each) }
instalments-first = 首期{ MONEY($first) }，其餘{ NUMBER($others) }期，每期{ MONEY($each) }
instalments-free = 免利息，總計{ MONEY($total) }
instalments-rate = 月利率{ $monthly }，總計{ MONEY($total) }。總費用年百分率：{ $yearly }
instalments-monthly = 每月支付一期，下單一個月後支付首期。
instalments-days =
    { NUMBER($days) ->
        [1] 下單時支付首期，之後每天支付一期。
       *[other] 下單時支付首期，之後每{ NUMBER($days) }天支付一期。
    }
instalments-credit-notice = 請注意：借款是有成本的。此分期方案屬於借款，比一次付清多付{ MONEY($interest) }。請確定每一期都能準時繳款，再作選擇。
total-interest = 利息
total-with-interest = 含利息總額
order-instalments = 分期付款
requirement-payment-plan-unavailable = 您的訂單無法使用此分期方案，請另選一種。
