rate-markup = { $source } 환율에 { $markup } 더한 환율입니다.

rate-refused = 환율 정보가 오래되어 지금은 { $asked } 가격을 표시할 수 없습니다. 새 환율이 나올 때까지 { $shown } 가격으로 표시합니다.
rate-refused-order = 새 환율이 나올 때까지 배송비를 계산할 수 없어 지금은 주문하실 수 없습니다. 장바구니는 그대로 보관됩니다.

in-base-amount = 환산하지 않은 금액: { MONEY($amount) }

in-base-pay = { $currency } 결제로 변경: { MONEY($amount) }
