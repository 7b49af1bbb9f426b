### Papers of an order, to be printed: invoice, credit note, receipt, packing slip, and what customs reads on a parcel. And the page on which an order is found again.

# Over the links on the page of an order.
papers-title = 청구서와 영수증
paper-invoice = 청구서
# What takes an invoice back.
paper-credit-note = 환불 명세서
paper-receipt = 영수증

## On an invoice

# The number of the invoice or of the credit note.
paper-number = 번호
paper-date = 날짜
paper-seller = 판매자
paper-buyer = 구매자
# The heads of the columns.
paper-item = 품명
paper-quantity = 수량
paper-unit-price = 단가
paper-amount = 금액
# The table of taxes: its heads, and a rate. $rate: such as “19%”. $tax: a tax-name-…
paper-tax-rate = 세금
paper-net = 세전 금액
paper-tax = 세액
paper-rate-of-tax = { $tax } { $rate }
# In the currency of the state whose tax it is; the exchange rate follows. $amount: the tax.
paper-tax-converted = 세액은 { MONEY($amount) }입니다.
# As the law asks of an invoice, where goods leave the European Union.
paper-export = 수출 거래로 부가가치세가 면제됩니다(지침 2006/112/EC 제146조).
# $number: the invoice. $day: its date.
credit-note-refers = { DATE($day) }자 청구서 { $number }의 전부 또는 일부를 취소합니다.

## On and in a parcel

paper-packing-slip = 납품서
# $parcel: the number of the parcel. $parcels: how many the order has.
paper-parcel = 소포 { NUMBER($parcel) }/{ NUMBER($parcels) }
paper-sender = 보내는 사람
paper-addressee = 받는 사람
# At the foot of the packing slip.
paper-slip-thanks = 주문해 주셔서 감사합니다. 빠진 것이 있으면 연락해 주세요. 바로 해결해 드립니다.

## For customs. The words of the forms of the Universal Postal Union, where the post of your country has its own.

customs-cn22 = 세관신고서 CN 22
customs-cn23 = 세관신고서 CN 23
customs-invoice = 상업송장
customs-category = 내용품 종류
customs-sale = 판매 상품
customs-terms = 인도 조건(인코텀즈 2020)
customs-hs = HS 코드
customs-origin = 원산지
customs-weight = 중량
customs-value = 가격
customs-total-weight = 포장 포함 총중량
customs-total-value = 물품 총가격
customs-statement = 기재한 내용이 정확하며, 이 우편물에 위험물이나 법령 또는 우편·세관 규정으로 금지된 물품이 들어 있지 않음을 확인합니다.
customs-signature = 날짜와 보내는 사람의 서명

## Finding an order again

# max 60
find-order-title = 내 주문 찾기
find-order-lede = 주문 페이지 링크를 잃어버리셨나요? 주문 번호와 주문할 때 쓴 이메일 주소를 알려 주시면 그 주소로 링크를 보내 드립니다.
find-order-number-hint = 보내 드린 이메일에 있습니다. 예: CV-7K3M-Q2XD
# max 24
find-order-send = 링크 받기
# The same whether there is such an order or not.
find-order-sent = 이 번호와 주소로 된 주문이 있으면 링크가 담긴 이메일을 보내 드립니다. 이메일은 10분에 한 통까지만 보냅니다.
requirement-order-number-missing = 주문 번호를 입력해 주세요.

## The mail with the link. After the greeting the text goes on in lower case.

# $number: the order number.
email-link-subject = 주문 { $number }의 링크
email-link-body = 요청하신 주문 페이지 링크를 보내 드립니다. 링크가 있으면 누구나 주문을 볼 수 있으니 다른 사람에게 알리지 마세요. 요청하신 적이 없다면 아무것도 하지 않으셔도 됩니다.
