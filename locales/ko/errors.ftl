error-not-found-title = 페이지를 찾을 수 없어요
error-not-found-text = 주소가 오래되었거나 잘못 입력된 것 같아요. 모든 상품은 홈에서 볼 수 있어요.
error-product-not-found-title = 찾으시는 상품이 없어요
error-product-not-found-text = 판매가 끝났거나 주소가 잘못된 것 같아요. 마음에 드는 다른 물건이 있을지도 몰라요.
error-collection-not-found-title = 그런 종류는 없어요
error-collection-not-found-text = 주소가 오래되었거나 잘못 입력된 것 같아요. 모든 상품은 홈에서 볼 수 있어요.
error-order-not-found-title = 주문을 찾을 수 없어요
error-order-not-found-text = 확인 메일에 있는 링크를 끝까지 그대로 다시 열어 주세요.
error-internal-title = 저희 쪽에 문제가 생겼어요
error-internal-text = 고객님의 잘못이 아니며, 청구된 금액도 없어요. 장바구니도 그대로예요. 잠시 후 다시 시도해 주세요.
error-back-home = 홈으로

error-title = 처리하지 못했어요

error-forbidden = 다른 사이트에서 보낸 요청이라 처리하지 않았어요. 저희 페이지의 버튼을 이용해 주세요.
error-too-large = 글이 너무 길어요. 줄여서 다시 시도해 주세요.
error-bad-request = 요청을 읽을 수 없었어요. 이전 페이지로 돌아가 다시 시도해 주세요.
error-internal = 저희 쪽에 문제가 생겼어요. 바뀐 것은 없어요. 잠시 후 다시 시도해 주세요.
error-busy = 지금 이용이 많아요. 바뀐 것은 없어요. 잠시 후 다시 시도해 주세요.

error-quantity = 수량은 1에서 99까지 선택해 주세요.
error-out-of-stock =
    { NUMBER($available) ->
        [0] 품절된 상품이에요.
       *[other] { NUMBER($available) }개 남았어요. 수량을 줄여 주세요.
    }
error-unknown-sku = 상품이 없거나 판매가 끝났어요.
error-cart-full = 장바구니에는 50가지까지 담을 수 있고, 지금 가득 찼어요. 담긴 상품부터 주문해 주세요.
error-not-in-cart = 이 상품은 이제 장바구니에 없어요.
error-cart-empty = 장바구니가 비어 있어 주문할 수 없어요.
error-cart-changed = 금액을 확인하신 뒤에 가격이나 재고가 바뀌었어요. 주문하기 전에 내역을 다시 확인해 주세요.
error-unknown-market = 이 나라의 상점은 아직 없어요. 목록에서 선택해 주세요.
error-unknown-language = 아직 지원하지 않는 언어예요. 목록에서 선택해 주세요.
error-unknown-currency = 이 통화로는 가격을 표시할 수 없어요. 목록에서 선택해 주세요.
error-method-not-allowed = 양식을 보낼 때만 쓰는 주소예요. 이전 페이지로 돌아가 버튼을 이용해 주세요.
error-payment-unavailable = 결제를 시작하지 못했어요. 주문은 그대로 있으니 잠시 후 다시 시도하거나 다른 수단으로 결제해 주세요.
error-payment-closed = 이미 처리되었거나 기한이 지난 결제예요. 현재 상태는 주문 페이지에서 볼 수 있어요.
