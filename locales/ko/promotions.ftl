promotion-code = 할인 코드
promotion-code-label = 코드
promotion-apply = 적용
promotion-remove = 삭제
promotion-remove-code = 할인 코드 { $code } 삭제
promotion-counts = 코드가 적용됐어요.
promotion-removed = 코드를 삭제했어요.

promotion-name-welcome = 첫 만남 할인
promotion-name-thanks = 감사 할인
promotion-name-post = 무료 배송
promotion-name-table = 가득한 식탁
promotion-unnamed = 할인

total-discount = 할인: { $name }
total-discount-percent = { $name }, { $percent } 할인
total-shipping-promotion = 배송비: { $name }
total-after-discount = 할인 후 금액

promotion-refused-unknown = 없는 코드예요. 바르게 입력했는지 확인해 주세요.
promotion-refused-not-yet = { DATE($day) }부터 쓸 수 있는 코드예요.
promotion-refused-ended = 기간이 끝난 코드예요.
promotion-refused-market = 이 나라에서는 쓸 수 없는 코드예요.
promotion-refused-currency = 이 통화로는 쓸 수 없는 코드예요.
promotion-refused-goods = 장바구니의 상품에는 쓸 수 없는 코드예요.
promotion-refused-minimum = { MONEY($missing) } 더 담으면 이 코드를 쓸 수 있어요.
promotion-refused-used-up = 사용 횟수가 모두 찬 코드예요.
