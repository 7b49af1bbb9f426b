shipping-goods-from = 소포에 든 상품이 { MONEY($amount) } 이상일 때:
