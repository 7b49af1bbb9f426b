cart-title = 장바구니
cart-empty = 장바구니가 비어 있어요
cart-empty-hint = 담은 상품은 국가, 언어, 통화를 바꿔도 그대로 남아 있어요.
cart-continue = 쇼핑 계속하기
cart-lines-label = 장바구니에 담긴 상품
cart-quantity = 수량: { $title }
cart-update = 변경
cart-remove = 삭제
cart-remove-item = 삭제: { $title }
cart-unit-price = 개당 { MONEY($price) }
cart-subtotal = 상품 합계
cart-checkout = 주문하기
cart-price-changed = { $title }: 가격이 바뀌었어요. 이전 { MONEY($old) }, 현재 { MONEY($new) }
cart-out-of-stock =
    { NUMBER($available) ->
        [0] { $title }: 품절됐어요. 장바구니에서 삭제해 주세요.
       *[other] { $title }: { NUMBER($available) }개 남았어요. 수량을 바꿔 주세요.
    }
cart-added = 장바구니에 담았어요: { $title }
cart-removed = 장바구니에서 삭제했어요: { $title }
cart-updated = 장바구니를 업데이트했어요.
