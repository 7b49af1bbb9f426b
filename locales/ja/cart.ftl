### The cart.

cart-title = カート
cart-empty = カートに品物は入っていません
cart-empty-hint = カートに入れた品物は、国や言語、通貨を変えてもそのまま残ります。
cart-continue = 買い物を続ける
cart-lines-label = カートの中の品物
cart-quantity = 数量：{ $title }
cart-update = 更新
cart-remove = 削除
cart-remove-item = 削除：{ $title }
# $price: what one piece costs.
cart-unit-price = 1点 { MONEY($price) }
cart-subtotal = 小計
cart-checkout = ご注文手続きへ
# $old, $new: the price of one piece when last seen and now.
cart-price-changed = { $title }：価格が{ MONEY($old) }から{ MONEY($new) }に変わりました。
# $available: pieces that can be had; 0 when there are none.
cart-out-of-stock =
    { NUMBER($available) ->
        [0] { $title }：売り切れました。カートから削除してください。
       *[other] { $title }：残り{ NUMBER($available) }点です。数量を変更してください。
    }
cart-added = カートに入れました：{ $title }
cart-removed = カートから削除しました：{ $title }
cart-updated = カートを更新しました。
