shipping-low-emission = 低碳配送
    .hint = 走鐵路與公路，不走空運，時間稍長。
shipping-sea = 海運
    .hint = 走海路，不走空運，適合不急用的東西。
shipping-duty-at-door = 關稅與進口稅由您在包裹送達時付給物流業者。
shipping-too-heavy = 僅承運{ $weight }以內的包裹
shipping-no-route = 不配送到此地址
shipping-nothing-so-heavy = 這筆訂單太重了：我們的物流業者最多承運{ $weight }。請分開下單。
shipping-nothing-there = 我們的物流業者都無法將購物車裡的商品送到您所在的國家或地區。
shipping-missing-for-free = 再買{ MONEY($amount) }即可免運費。

shipping-up-to = { $weight }以內：{ MONEY($price) }
shipping-by-volume = 體積大而重量輕的包裹依材積計重：{ $volume }以{ $weight }計算。
shipping-insurance = 價格超過{ MONEY($above) }的商品會投保，保費為商品價格的{ $share }。
shipping-taxes-at-door = 選用下列方式時，關稅與進口稅由您在包裹送達時付給物流業者：{ $ways }。下單前，我們會告訴您大約的金額。物流業者可能另收手續費。
weight-kilograms = { NUMBER($weight) }公斤
weight-pounds = { NUMBER($weight) }磅
volume-cubic-centimetres = { NUMBER($volume) }立方公分
volume-cubic-inches = { NUMBER($volume) }立方英吋

landed-cost-about = 到府總價：約{ MONEY($amount) }
landed-nothing-expected = 據我們所知，包裹送達時不必再付費用。若有費用，物流業者會向您收取。
total-with-order = 下單時支付
total-about = 總計（約）
