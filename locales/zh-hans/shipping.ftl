shipping-low-emission = 低碳配送
    .hint = 走铁路和公路，不走空运，时间稍长。
shipping-sea = 海运
    .hint = 走海路，不走空运，适合不急用的东西。
shipping-duty-at-door = 关税和进口税由您在包裹到达时付给承运商。
shipping-too-heavy = 仅承运{ $weight }以内的包裹
shipping-no-route = 不配送到此地址
shipping-nothing-so-heavy = 这份订单太重了：我们的承运商最多承运{ $weight }。请分开下单。
shipping-nothing-there = 我们的承运商都无法将购物车中的商品送往您所在的国家或地区。
shipping-missing-for-free = 再买{ MONEY($amount) }即可免运费。

shipping-up-to = { $weight }以内：{ MONEY($price) }
shipping-by-volume = 体积大而重量轻的包裹按体积计重：{ $volume }按{ $weight }计算。
shipping-insurance = 价格超过{ MONEY($above) }的商品会投保，保费为商品价格的{ $share }。
shipping-taxes-at-door = 选用以下方式时，关税和进口税由您在包裹到达时付给承运商：{ $ways }。下单前，我们会告诉您大致金额。承运商可能另收手续费。
weight-kilograms = { NUMBER($weight) }千克
weight-pounds = { NUMBER($weight) }磅
volume-cubic-centimetres = { NUMBER($volume) }立方厘米
volume-cubic-inches = { NUMBER($volume) }立方英寸

landed-cost-about = 到手总价：约{ MONEY($amount) }
landed-nothing-expected = 据我们所知，包裹到达时无需再付费用。如有费用，承运商会向您收取。
total-with-order = 下单时支付
total-about = 总计（约）
