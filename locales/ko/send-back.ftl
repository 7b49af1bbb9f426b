### 반품하는 상품.

send-back-open-withdrawal = 여기서 청약철회
send-back-open-voluntary = 반품하기

send-back-title-withdrawal = 청약철회
send-back-title-voluntary = 반품하기
send-back-lede = 돌려보낼 상품을 골라 주세요. 다음 페이지에서 확인하고 확정하시기 전에는 아무것도 접수되지 않습니다.
send-back-until = { DATE($day) }까지 하실 수 있습니다.
send-back-until-open = 생각하실 기간은 상품이 모두 도착한 뒤에 시작됩니다. 그때까지 기다리지 않으셔도 됩니다.
send-back-pieces = 돌려보낼 수량 (최대 { NUMBER($left) }개)
send-back-reason = 사유
send-back-no-reason = 말하지 않음
send-back-changed-mind = 마음이 바뀌었어요
send-back-does-not-fit = 크기가 맞지 않아요
send-back-not-as-shown = 페이지에서 본 것과 달라요
send-back-damaged = 파손되었거나 작동하지 않아요
send-back-wrong-thing = 주문과 다른 상품이 왔어요
send-back-instead = 대신 원하시는 것
send-back-money = 환불
send-back-exchange-for = 교환: { $options }
send-back-not-digital = 파일은 계속 고객님의 것입니다. 내려받을 수 있게 된 뒤에는 반품할 수 없습니다.
send-back-next = 계속

send-back-check = 확인 및 확정
send-back-statement-withdrawal = { DATE($day) } 주문 { $number }의 다음 상품에 대한 청약을 철회합니다.
send-back-statement-voluntary = { DATE($day) } 주문 { $number }의 다음 상품을 반품합니다.
send-back-pictures = 문제를 보여 주는 사진(선택)
send-back-pictures-hint = JPEG, PNG, WebP 사진을 { NUMBER($most) }장까지, 한 장에 { NUMBER($size) }MB까지 올릴 수 있습니다. 고객님과 저희만 볼 수 있으며, 촬영 위치는 파일에서 지워집니다.
send-back-pictures-kept = 다음 사진이 함께 전달됩니다.
send-back-picture = 고객님의 사진 { NUMBER($number) }
send-back-picture-out = 이 사진은 빼기
send-back-mail-to = 확인 메일을 { $email } 주소로 바로 보내 드립니다.
send-back-change = 수정하기
send-back-confirm-withdrawal = 청약철회 확정
send-back-confirm-voluntary = 반품 확정
send-back-back-title = 돌려받으실 금액
send-back-sum = 환불 금액
send-back-interest = 아직 내지 않은 할부의 이자
send-back-tax = 이 중 { MONEY($amount) } 금액은 가격에 포함된 세금입니다.
send-back-kept = { $charges }: 국가에 납부되어 상품을 반품해도 돌려받을 수 없습니다. { MONEY($amount) } 금액은 환불되지 않습니다.
send-back-door-claim = 배송받으실 때 내신 금액은 저희가 아니라 국가와 운송사에 납부되었습니다. 고객님 나라의 세관은 다시 해외로 나가는 상품의 관세를 환급합니다. 소포를 보내시기 전에 세관에 신청해 주세요.
send-back-door-lost = 배송받으실 때 내신 금액은 저희가 아니라 국가와 운송사에 납부되었습니다. 고객님 나라의 세관은 반품하는 상품의 관세를 환급하지 않습니다.
send-back-door-ask = 배송받으실 때 내신 금액은 저희가 아니라 국가와 운송사에 납부되었습니다. 반품하는 상품의 관세가 환급되는지는 고객님 나라의 세관에 문의해 주세요.
send-back-outward = 배송비는 일반 배송의 금액만큼 돌려드립니다.
send-back-when = 소포가 저희에게 도착하는 대로 결제하신 수단으로 환불해 드립니다.

error-return-closed = 이 주문에는 반품할 수 있는 상품이 없거나, 반품 기간이 지났습니다.
error-return-nothing = 상품을 한 개 이상 골라 주세요.
error-return-pieces = 반품할 수 없는 것이 있습니다. 목록을 다시 확인해 주세요.
error-picture-large = 너무 큰 사진이 있습니다. { NUMBER($size) }MB 이하의 사진을 고르거나 해상도를 낮춰 다시 찍어 주세요.
error-picture-unreadable = 사진으로 열 수 없는 파일이 있습니다. JPEG, PNG, WebP 중에서 골라 주세요.
error-pictures-many = 사진은 { NUMBER($most) }장까지 올릴 수 있습니다. 먼저 올린 사진은 보관되어 있으니 확인한 뒤 확정해 주세요.

send-back-heading = 반품 내역
send-back-number = 반품 { $number }
send-back-asked = { $moment }에 확정하셨습니다.
send-back-send-to = 보내실 곳
send-back-how = 받으신 그대로 잘 포장하고, 번호 { $number }를 적은 메모를 함께 넣어 빨리 보내 주세요. 환불을 받으실 때까지 발송 영수증을 보관해 주세요.
send-back-arrived = { $moment }에 도착했습니다. 확인하고 있습니다.
send-back-refunded = { $moment }에 반품을 받았습니다. 환불이 진행 중입니다.
send-back-taken = { $moment }에 반품을 받았습니다.
send-back-refused = { $moment }에 반품을 받지 않기로 했습니다.
send-back-set-aside = 대신 원하신 상품을 따로 준비해 두었습니다.
send-back-replaced = 대신 원하신 상품을 { $moment }에 보냈습니다.

email-return-withdrawal-subject = [Caravel] 청약철회 접수 안내 ({ $number })
email-return-withdrawal-body = 청약철회를 접수했습니다. { $moment }에 하신 의사표시의 내용은 다음과 같습니다.
email-return-voluntary-subject = [Caravel] 반품 접수 안내 ({ $number })
email-return-voluntary-body = 반품을 접수했습니다. { $moment }에 확정하신 내용은 다음과 같습니다.
email-return-refused-subject = [Caravel] 반품 안내 ({ $number })
email-return-refused-body = 요청하신 반품은 받을 수 없습니다.
