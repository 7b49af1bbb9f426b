### 반품을 받는 기간과 반품 배송비.

fact-return-days = 상품을 받으신 날부터 { NUMBER($days) }일 동안 반품하실 수 있습니다.

fact-return-paid-by-buyer = 반품 배송비는 고객님 부담입니다.
fact-return-paid-by-shop = 반품 배송비는 저희가 부담합니다.
