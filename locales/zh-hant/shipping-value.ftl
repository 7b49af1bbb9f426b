shipping-goods-from = 包裹內商品價值滿{ MONEY($amount) }時：
