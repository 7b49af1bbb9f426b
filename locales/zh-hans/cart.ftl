cart-title = 购物车
cart-empty = 购物车是空的
cart-empty-hint = 加入购物车的商品会一直保留，更换国家、语言或货币也不会丢失。
cart-continue = 继续逛逛
cart-lines-label = 购物车中的商品
cart-quantity = 数量：{ $title }
cart-update = 更新
cart-remove = 删除
cart-remove-item = 删除：{ $title }
cart-unit-price = 单价{ MONEY($price) }
cart-subtotal = 小计
cart-checkout = 去结算
cart-price-changed = { $title }：价格已由{ MONEY($old) }变为{ MONEY($new) }。
cart-out-of-stock =
    { NUMBER($available) ->
        [0] { $title }：已售罄，请从购物车中删除。
       *[other] { $title }：仅剩{ NUMBER($available) }件，请修改数量。
    }
cart-added = 已加入购物车：{ $title }
cart-removed = 已从购物车删除：{ $title }
cart-updated = 购物车已更新。
