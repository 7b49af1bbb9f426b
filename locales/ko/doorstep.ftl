### 배송 중인 소포: 주문 페이지와 메일

parcels-title =
    { $count ->
       *[other] 배송 상품
    }
parcel-from = 소포 { NUMBER($number) }({ $country } 발송)
parcel-number = 소포 { NUMBER($number) }
parcel-inside = 이 소포에 든 상품
parcel-line = { $title } × { NUMBER($quantity) }
parcel-status-allocated = 상품 준비 중
parcel-status-packed = 포장 완료
parcel-status-handed-over = 배송사에 인계됨
parcel-status-in-transit = 배송 중
parcel-status-in-customs = 통관 진행 중
parcel-status-out-for-delivery = 배달 출발
parcel-status-delivered = 배송 완료
parcel-status-failed = 배송하지 못함
parcel-tracking = 운송장 번호
parcel-follow = 배송 조회
parcels-some-left = 주문하신 상품의 일부를 발송했습니다. 나머지도 곧 보내 드립니다.
parcels-on-their-way = 주문하신 상품을 발송했습니다.
parcels-arrived = 주문하신 상품이 모두 도착했습니다. 마음에 드시기를 바랍니다.
parcels-failed = 배송하지 못한 소포가 있습니다. 현재 상태는 아래에서 확인해 주세요.

cancel-pieces-title = 상품 취소하기
cancel-pieces-hint = 아직 포장하지 않은 상품은 여기에서 취소할 수 있습니다. 결제하신 금액은 결제 수단으로 환불해 드립니다.
cancel-pieces-button = 취소하기
cancel-pieces-named = { $title } 취소하기
error-pieces-packed = 이미 포장되어 취소할 수 없습니다.
cancel-order-title = 주문 취소하기
cancel-order-hint = 아직 아무것도 포장하지 않았다면 여기에서 주문을 취소할 수 있습니다. 아직 결제하지 않으셨으므로 청구되는 금액은 없습니다.
cancel-order-button = 주문 취소하기
cancel-order-done = 이 주문을 취소하셨습니다. 청구된 금액은 없습니다.

timeline-title = 지금까지의 진행 상황
order-event-placed = 주문이 접수되었습니다
order-event-paid = 결제가 확인되었습니다
order-event-payment-failed = 결제가 완료되지 않았습니다
order-event-canceled = 주문이 취소되었습니다
order-event-refund-asked = 환불을 진행하고 있습니다
order-event-refunded = 환불이 완료되었습니다
order-event-pieces-canceled = 주문 일부가 취소되었습니다

mail-follow = 배송 조회
email-sent-subject = [Caravel] 상품이 발송되었습니다 ({ $number })
email-sent-body = 주문하신 상품의 소포를 배송사에 인계했습니다.
email-sent-follows = 나중에 도착하는 상품
email-delivered-subject = [Caravel] 배송이 완료되었습니다 ({ $number })
email-delivered-body = 배송사에서 주문하신 소포의 배송을 완료했다고 알려 왔습니다. 마음에 드시기를 바랍니다. 받지 못하셨다면 이 메일에 회신해 주세요.
email-not-delivered-subject = [Caravel] 배송하지 못했습니다 ({ $number })
email-not-delivered-body = 배송사에서 주문하신 소포를 배송하지 못했다고 알려 왔습니다. 다음 날 다시 배송하거나 소포를 보관하고 있는 경우가 많습니다. 현재 상태는 주문 페이지에서 확인하실 수 있습니다.

email-canceled-by-you-body = 주문을 취소하셨으며 청구된 금액은 없습니다. 마음이 바뀌시면 언제든 다시 주문해 주세요.
email-collected-body = 받으실 때 결제하신 금액을 확인했습니다. 감사합니다. 청구서는 주문 페이지에서 보실 수 있습니다.
