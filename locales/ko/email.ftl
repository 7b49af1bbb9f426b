email-order-subject = [Caravel] 주문이 접수되었습니다 ({ $number })
email-order-greeting = 안녕하세요, Caravel입니다.
email-order-body = 주문해 주셔서 감사합니다. 아래와 같이 접수되었습니다.
email-order-pay = 주문하신 상품은 따로 챙겨 두었습니다.
email-order-pay-by = { $when }까지 결제해 주세요. 결제 방법은 이 메일 아래와 주문 페이지에 있습니다.
email-order-paid = 결제가 이미 확인되었습니다.
email-order-pay-on-delivery = 소포를 받으실 때 현금 { MONEY($amount) } 준비 부탁드립니다.
email-order-lines = 주문하신 상품
email-order-address = 배송지

email-paid-subject = [Caravel] 결제가 확인되었습니다 ({ $number })
email-paid-body = 결제가 확인되었습니다. 감사합니다. 상품을 준비하고 있습니다.

email-canceled-subject = [Caravel] 주문이 취소되었습니다 ({ $number })
email-canceled-body = 기한까지 결제가 확인되지 않아 주문을 취소했습니다. 청구된 금액은 없습니다. 상품을 여전히 원하시면 언제든 다시 주문해 주세요.

email-signature = 감사합니다. Caravel 드림
email-demo-note = 이 메일은 데모 상점에서 보냈습니다. 결제도 배송도 이루어지지 않습니다.
