order-title = 주문 { $number }
order-thanks = 주문해 주셔서 감사합니다
order-email-sent = 확인 메일을 { $email } 주소로 보내고 있습니다.
order-keep-link = 이 페이지의 주소를 보관해 두세요. 언제든 이곳에서 주문을 확인하실 수 있습니다.
order-number = 주문 번호
order-placed-at = 주문일: { DATE($day) }
order-status-label = 주문 상태
order-status-awaiting-payment = 결제 대기
    .text = 상품은 따로 챙겨 두었습니다. 결제 방법은 아래에 있습니다.
order-status-paid = 결제 완료
    .text = 결제가 확인되었습니다. 상품을 준비하고 있습니다.
order-status-canceled = 취소됨
    .text = 기한까지 결제가 확인되지 않아 주문이 취소되었습니다. 청구된 금액은 없습니다.
order-canceled-title = 취소된 주문입니다
order-steps-label = 주문 진행 상황
order-step-placed = 주문
order-step-payment = 결제
order-step-ready = 상품 준비
order-step-delivery = 배송
order-lines = 주문하신 상품
order-line-quantity = 수량: { NUMBER($count) }
order-address = 배송지
order-shipping = 배송 방법
order-continue = 상점으로 돌아가기

payment-status-label = 결제 상태
payment-status-created = 결제를 준비하고 있습니다
payment-status-requires-action = 결제를 기다리고 있습니다
payment-status-captured = 결제가 확인되었습니다
payment-status-failed = 결제가 거절되었습니다
payment-status-canceled = 결제가 중단되었습니다
payment-status-expired = 결제 기한이 지났습니다
payment-status-refunded = 결제 금액이 환불되었습니다
payment-status-pending = 결제가 처리되고 있습니다
payment-status-authorized = 결제가 승인되었습니다
payment-status-partly-refunded = 결제 금액의 일부가 환불되었습니다
payment-status-disputed = 은행에 결제 이의가 제기되었습니다

order-pay-title = 결제 방법
pay-amount = 금액
pay-expires = { $when }까지 결제해 주세요.
pay-preparing = 결제를 준비하고 있습니다. 잠시 후 페이지를 새로 고쳐 주세요.
pay-reload = 새로 고침

pay-redirect = 결제 업체 페이지({ $method })에서 결제를 확인한 뒤 이곳으로 돌아와요.
pay-redirect-button = 결제하러 가기

pay-voucher-konbini = { $expires }까지 편의점 계산대나 단말기에서 이 번호를 제시하고 현금으로 결제해 주세요.
pay-voucher-boleto = { $expires }까지 은행, 복권 판매점 또는 은행 앱에서 이 번호로 결제해 주세요. 결제가 확인되기까지 영업일 기준 2일이 걸릴 수 있습니다.
pay-voucher = { $expires }까지 이 번호로 결제해 주세요.
pay-voucher-number = 결제 번호

pay-qr = 은행 앱이나 결제 앱으로 이 코드를 스캔하고 { $expires }까지 결제를 확인해 주세요.
pay-qr-pix = 은행 앱으로 이 코드를 스캔하거나 복사해 붙여 넣고, { $expires }까지 결제를 확인해 주세요.
pay-qr-twint = TWINT 앱으로 이 코드를 스캔하고 { $expires }까지 결제를 확인해 주세요.
pay-qr-alt = 결제 정보가 담긴 QR 코드. 같은 정보가 아래에 글자로 적혀 있습니다.
pay-qr-copy = 복사용 결제 코드
pay-qr-open = 결제 앱 열기

pay-bank-transfer = 이 계좌로 금액을 이체해 주세요. 참조 번호를 함께 적어 주시면 어느 분의 입금인지 알 수 있습니다.
pay-bank-holder = 예금주
pay-bank-iban = IBAN
pay-bank-account = 계좌 번호
pay-bank-reference = 참조 번호
pay-bank-scan = 또는 은행 앱으로 이 코드를 스캔하면 이체 정보가 자동으로 채워집니다.

pay-on-delivery = 소포를 받으실 때 현금 { MONEY($amount) } 준비 부탁드립니다.

pay-again = 다시 결제하기
pay-again-hint = 주문은 그대로 있어요. 다시 결제하거나 다른 수단으로 결제할 수 있어요.
pay-again-method = 다른 수단으로 결제

sandbox-title = 모의 결제
sandbox-intro = 결제 업체를 대신하는 시험용 페이지입니다. 실제로 돈이 오가지 않습니다. 결제 결과를 선택해 주세요.
sandbox-order = 주문
sandbox-method = 결제 수단
sandbox-amount = 금액
sandbox-approve = 결제 승인
sandbox-decline = 결제 거절
sandbox-cancel = 결제하지 않고 돌아가기
sandbox-play-link = 모의 결제로 진행하기
sandbox-closed = 이미 처리된 결제입니다. 더 선택할 것이 없습니다.
