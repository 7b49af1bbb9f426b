### 안내 페이지: 글 사이에 상점이 채우는 사실과 페이지로 가는 링크.

footer-pages = 상점 안내

length-centimetres = { NUMBER($length) }cm
length-inches = { NUMBER($length) }인치

fact-delivery-countries = 선택하신 국가에서 배송하는 곳: { $countries }.
fact-delivery-countries-ww = 지금 선택으로는 별도 상점 페이지가 없는 모든 나라로 배송합니다.
fact-delivery-days = 걸리는 기간
fact-delivery-cost = 비용

fact-taxes-included = 모든 가격은 { $tax } { $rate } 포함 금액입니다.
fact-taxes-added = 주문하시기 전 결제 화면에서 더해지는 세금: { $tax } { $rate }.
fact-taxes-import = 관세와 수입세가 붙는 경우 결제 화면의 합계에 포함됩니다. 저희가 고객님을 대신해 세관에 내므로, 받으실 때 배송사가 따로 청구하지 않습니다.
fact-taxes-none = 저희 가격에는 세금을 더하지 않습니다. 소포가 도착할 때 현지 세관에서 수입세와 관세를 부과할 수 있으며, 이때는 배송사가 고객님께 청구합니다. 금액을 미리 알 수 없어 약속드리지 않습니다.
fact-taxes-by-address = 무엇이 붙는지는 소포가 가는 곳에 따라 다릅니다. 주소를 입력하시면 주문하시기 전 결제 화면에서 세금과 관세를 알려 드립니다. 저희가 알 수 없는 경우에는 그렇게 적으며, 배송사가 받으실 때 청구할 수 있습니다.

fact-refund-way = 환불 방법
fact-refund-to-source-within = 결제하신 수단으로 환불(결제 후 { NUMBER($days) }일까지)
fact-refund-to-source = 결제하신 수단으로 환불
fact-refund-to-account = 알려 주신 계좌로 입금

fact-rules-price = 반품하신 상품의 대금은 그와 함께 받은 세금까지 돌려드립니다.
fact-rules-inside = 주문하신 상품은 통관을 거치지 않으므로, 관세가 붙지 않고 돌려드릴 관세도 없습니다.
fact-rules-returned = 수입과 관련해 저희에게 내신 금액 가운데 다음 항목도 돌려드립니다: { $charges }.
fact-rules-kept = 수입과 관련해 낸 금액 가운데 다음 항목은 돌려받으실 수 없습니다: { $charges }.
fact-rules-by-country = 다음 항목을 돌려받으실 수 있는지는 국가에 따라 다릅니다: { $charges }.
fact-charge-duty = 관세
fact-charge-import-tax = 수입세
fact-charge-fees = 세관과 배송사의 수수료

fact-merchant-name = 상호
fact-merchant-address = 주소
fact-merchant-mail = 이메일
fact-merchant-phone = 전화번호
fact-merchant-represented-by = 대표자
fact-merchant-register = 등기
fact-merchant-tax = VAT 번호
fact-registration-tax = 세금 등록 번호({ COUNTRY($country) })
fact-registration-oss = Union One-Stop Shop(OSS)
fact-registration-ioss = Import One-Stop Shop(IOSS)
fact-registration-voec = VAT on E-Commerce, 노르웨이(VOEC)

fact-kept-what = 항목
fact-kept-time = 보관 기간
fact-kept-cart = 장바구니와 결제 화면에 입력하신 내용(마지막으로 바꾸신 때부터)
fact-kept-order = 주문 내역: 구매하신 상품, 주소, 이메일
fact-kept-order-time = 법에 따라 장부를 보관해야 하는 기간
fact-kept-number = 세관이 요구하는 고객님의 번호(암호화, 배송 기간의 마지막 날부터)
fact-kept-account = 환불받으려고 알려 주신 계좌(암호화, 환불금을 보낸 날부터)
fact-kept-marks = 부정 이용의 흔적(읽을 수 없게 처리): 이메일, 주소, 네트워크, 카드
fact-days = { NUMBER($days) }일

fact-cookie-name = 이름
fact-cookie-use = 용도
fact-cookie-cart = 장바구니를 다시 찾습니다
fact-cookie-count = 장바구니에 담긴 개수를 보여 줍니다
fact-cookie-preferences = 선택하신 국가, 언어, 통화
fact-cookie-notice = 다음 페이지에 보여 드릴 메시지
fact-cookie-notice-time = 1분
