cart-title = 購物車
cart-empty = 購物車是空的
cart-empty-hint = 放進購物車的商品會一直保留，更換國家、語言或幣別也不會消失。
cart-continue = 繼續購物
cart-lines-label = 購物車裡的商品
cart-quantity = 數量：{ $title }
cart-update = 更新
cart-remove = 移除
cart-remove-item = 移除：{ $title }
cart-unit-price = 單價{ MONEY($price) }
cart-subtotal = 小計
cart-checkout = 前往結帳
cart-price-changed = { $title }：價格已由{ MONEY($old) }變更為{ MONEY($new) }。
cart-out-of-stock =
    { NUMBER($available) ->
        [0] { $title }：已售完，請從購物車移除。
       *[other] { $title }：只剩{ NUMBER($available) }件，請調整數量。
    }
cart-added = 已加入購物車：{ $title }
cart-removed = 已從購物車移除：{ $title }
cart-updated = 購物車已更新。
