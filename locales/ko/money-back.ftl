money-part-arrived = 입금된 금액: { MONEY($arrived) }, 부족한 금액: { MONEY($missing) }. 나머지를 { $expires }까지 결제해 주세요. 기한까지 들어오지 않으면 입금된 금액을 돌려드립니다.
money-goes-back = 결제하신 금액 가운데 { MONEY($amount) } 환불됩니다. 결제하신 수단으로 돌려드리며, 은행에 따라 며칠 걸릴 수 있습니다.
money-came-in-vain = 결제가 늦었거나 일부만 들어와 주문이 취소되었습니다. 입금된 금액은 돌려드립니다.
