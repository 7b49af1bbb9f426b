### What is kept of an order, how long, and how its buyer is erased.

# The quiet link on the page of an order.
data-link = 내 데이터
# $number: the order number.
data-title = 주문 { $number }의 데이터
data-lede = 이 주문에 대해 저희가 보관하는 모든 내용과 보관 기간, 이유입니다.
data-file = 파일로 내려받기
# What is opened to see every field of it.
data-record = 저장된 그대로의 기록
data-back = 주문으로 돌아가기
# $day: the last day on which it is kept.
data-kept-books = 이 주문은 판매 기록입니다. 법에 따라 성함과 주소가 적힌 장부를 { DATE($day) }까지 보관합니다. 그 뒤에는 성함과 주소를 지우고 금액만 남겨요.
# $day: the last day on which it is kept.
data-kept-unpaid = 결제가 없으면 판매도 없습니다. { DATE($day) }이 지나면 성함, 주소, 이메일 주소를 지워요.
data-erase = 내 데이터 지우기
data-erase-hint = 법이 보관을 요구하지 않는 것, 즉 이메일 주소와 통관이나 환불을 위해 알려 주신 내용을 지웁니다. 주문이 배송 중이거나 세관 또는 고객님의 문의가 있을 수 있는 동안에는 필요해요. 지운 뒤에는 더 이상 연락드릴 수 없습니다.
# $moment: a day and a time.
data-erasure-asked = 데이터를 지워 달라고 요청하셨어요. { $moment }부터, 오가는 돈이 모두 정리되는 대로 지웁니다.
# $moment: a day and a time.
data-erased-contact = { $moment }에 이메일 주소와 법이 보관을 요구하지 않는 나머지 내용을 지웠습니다.
# $moment: a day and a time.
data-erased-all = { $moment }에 고객님을 알아볼 수 있는 내용을 모두 지웠습니다.
