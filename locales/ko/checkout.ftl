checkout-title = 주문·결제
checkout-sandbox-note = 이곳은 데모 상점입니다. 결제도 배송도 이루어지지 않으니 안심하고 주문해 보세요.

checkout-contact = 연락처
checkout-email = 이메일 주소
checkout-email-hint = 이 주문에 관한 메일만 보내 드려요.

checkout-delivery = 배송지
checkout-country = 국가
checkout-save = 업데이트

address-name = 받는 분 성함
address-organization = 회사명
address-street = 도로명 주소
address-street-hint = 소포에 적힐 그대로 입력해 주세요
address-extra = 상세 주소(동·층·호수)
address-extra-hint = 배송 기사가 찾아가는 데 도움이 되는 정보
address-district = 구·군
address-city = 도시
address-region = 지역
address-region-state = 주
address-region-prefecture = 도도부현
address-region-province = 도·주
address-region-emirate = 토후국
address-region-area = 지방 또는 지역
address-postcode = 우편번호
address-postcode-us = 우편번호(ZIP)
address-postcode-hint = 예: { $example }
address-optional = (선택)
address-choose-region = 선택해 주세요

checkout-shipping = 배송 방법
shipping-standard = 일반 배송
shipping-express = 빠른 배송
shipping-days = 영업일 기준 { NUMBER($min) }–{ NUMBER($max) }일
shipping-days-exact = 영업일 기준 { NUMBER($days) }일
shipping-free = 무료

checkout-payment = 결제 수단

checkout-credit-notice = 후불과 분할 결제는 대출에 해당하며, 제때 갚지 않으면 비용이 발생합니다. 제공 업체가 상환 능력을 심사할 수 있습니다.

checkout-summary = 주문 내역
checkout-edit-cart = 장바구니 수정
total-goods = 상품 금액
total-shipping = 배송비
total-tax-included = { $tax } { $rate } 포함
total-tax-added = { $tax } { $rate } 별도
total-duty = 관세
total-tax-border = 수입세({ $tax } { $rate })
total-parcel-fee = 정부 소포 수수료
total-clearance-fee = 배송사 통관 수수료
total-due = 총 결제 금액
total-door = 문 앞까지 총액
total-at-door = 받을 때 낼 금액(예상)

place-order = 주문하고 결제하기
checkout-terms = 이 버튼을 누르면 여기 적힌 상품을 주문하고 총 결제 금액을 지불하는 데 동의하게 됩니다.

checkout-errors-title = 주문하기 전에 { NUMBER($count) }가지를 확인해 주세요

requirement-missing = 입력해 주세요: { $field }
requirement-invalid = 확인해 주세요: { $field }
requirement-unavailable = 이용할 수 없어요: { $field }
requirement-out-of-stock = 재고가 부족해요: { $field }

requirement-email-missing = 이메일 주소를 입력해 주세요.
requirement-email-invalid = 이메일 주소 형식이 아닌 것 같아요. 확인해 주세요.
requirement-address-country-missing = 국가를 선택해 주세요.
requirement-address-country-unavailable = 이 페이지에서는 그 나라로 배송하지 않아요. 다른 나라를 선택해 주세요.
requirement-address-name-missing = 받는 분의 성함을 입력해 주세요.
requirement-address-street-missing = 도로명 주소를 입력해 주세요.
requirement-address-district-missing = 구·군을 입력해 주세요.
requirement-address-city-missing = 도시를 입력해 주세요.
requirement-address-region-missing = 주, 도 또는 지역을 입력해 주세요.
requirement-address-region-invalid = 목록에서 선택해 주세요.
requirement-address-postcode-missing = 우편번호를 입력해 주세요.
requirement-address-postcode-invalid = 이 나라의 우편번호 형식이 아닌 것 같아요. 예: { $example }
requirement-shipping-method-missing = 배송 방법을 선택해 주세요.
requirement-shipping-method-unavailable = 여기서는 쓸 수 없는 배송 방법이에요. 다른 방법을 선택해 주세요.
requirement-payment-method-missing = 결제 수단을 선택해 주세요.
requirement-payment-method-unavailable = 이 주문에는 쓸 수 없는 결제 수단이에요. 다른 수단을 선택해 주세요.
