shipping-goods-from = 包裹内商品价值满{ MONEY($amount) }时：
