address-change-link = 주소 변경
address-change-title = 배송지 변경
address-change-lede = 아직 포장하지 않은 주문은 배송지를 변경할 수 있습니다. 변경 전에 금액을 먼저 확인하실 수 있어요.
address-change-check = 새 주소 확인
address-change-before = 현재 주소로 배송 시
address-change-after = 새 주소로 배송 시
address-change-same = 금액은 그대로입니다.
address-change-back = 새 주소로 배송하면 { MONEY($amount) } 줄어듭니다. 차액은 결제 수단으로 환불해 드립니다.
address-change-already = 이미 이 주소로 배송될 예정입니다.
address-change-dearer = 이 주소로 배송하면 { MONEY($amount) } 늘어나는데, 이미 접수된 주문에는 추가할 수 없습니다. 변경된 내용은 없습니다. 주문을 취소하고 새 주소로 다시 주문하실 수 있어요.
address-change-sum-fixed = 이 주소로 배송하면 금액이 달라지는데, 결제가 이미 진행 중입니다. 변경된 내용은 없습니다.
address-change-method = 이 주소로 가는 주문은 { $method }(으)로 결제할 수 없습니다. 변경된 내용은 없습니다.
address-change-not-carried = { $shipping }: 이 주소로는 배송되지 않습니다. 변경된 내용은 없습니다.
address-change-asks-more = 이 주소로 배송하려면 통관용 번호, 연령 확인, 세금 번호처럼 주문에 없는 정보가 필요합니다. 변경된 내용은 없습니다. 주문을 취소하고 새 주소로 다시 주문하실 수 있어요.
address-change-unknown = 이 주소로 배송할 때의 금액을 계산할 수 없습니다. 변경된 내용은 없습니다. 주문 페이지에서 문의해 주세요.

error-order-packed = 주문의 일부가 이미 포장되어 주소를 변경할 수 없습니다.
error-address-closed = 이 주문의 주소는 더 이상 여기에서 변경할 수 없습니다. 주문 페이지에서 문의해 주세요.
error-address-refused = 이 주소로는 주문을 보낼 수 없습니다. 변경된 내용은 없습니다.
error-address-shown = 안내해 드린 뒤에 달라진 내용이 있습니다. 다시 한번 확인해 주세요.
order-event-address-changed = 배송지를 변경했습니다

email-address-changed-subject = [Caravel] 배송지 변경 안내 ({ $number })
email-address-changed-body = 주문하신 상품의 배송지가 변경되었습니다. 새 배송지와 금액은 아래에서 확인해 주세요.
email-address-changed-back = 주문 금액이 { MONEY($amount) } 줄었습니다. 차액은 결제 수단으로 환불해 드립니다.
email-address-changed-care = 직접 변경하지 않으셨다면 바로 이 메일에 회신해 주세요.
