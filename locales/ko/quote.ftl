checkout-held-until = 이 금액은 { $when }까지 유효합니다. 그 전에 주문하시면 정확히 이 금액을 결제하시게 됩니다.
