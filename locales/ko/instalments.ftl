instalments-legend = 몇 번에 나누어 결제할까요?
instalments-whole = 일시불: { MONEY($total) }
instalments-later = { NUMBER($days) }일 뒤 { MONEY($total) }
instalments-equal = { NUMBER($count) }회 분할, 매회 { MONEY($each) }
instalments-first = 첫 회 { MONEY($first) }, 이후 { NUMBER($others) }회는 매회 { MONEY($each) }
instalments-free = 무이자, 총 { MONEY($total) }
instalments-rate = 할부수수료 월 { $monthly }, 총 { MONEY($total) }. 할부수수료의 실제연간요율: { $yearly }
instalments-monthly = 매달 한 번씩, 첫 회는 주문하고 한 달 뒤에 결제됩니다.
instalments-days =
    { NUMBER($days) ->
        [1] 첫 회는 주문할 때, 이후에는 매일 한 번씩 결제됩니다.
       *[other] 첫 회는 주문할 때, 이후에는 { NUMBER($days) }일마다 한 번씩 결제됩니다.
    }
instalments-credit-notice = 주의! 돈을 빌리는 데에는 비용이 듭니다. 이 분할 결제는 대출에 해당하며, 일시불보다 더 드는 비용은 { MONEY($interest) }입니다. 매회 제때 내실 수 있을 때만 선택해 주세요.
total-interest = 할부수수료
total-with-interest = 할부수수료 포함 총액
order-instalments = 분할 결제
requirement-payment-plan-unavailable = 이 주문에는 쓸 수 없는 분할 방식이에요. 다른 방식을 선택해 주세요.
