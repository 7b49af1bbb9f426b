### 运送中的包裹：订单页面与邮件

parcels-title =
    { $count ->
       *[other] 您的包裹
    }
parcel-from = 包裹{ NUMBER($number) }（发自{ $country }）
parcel-number = 包裹{ NUMBER($number) }
parcel-inside = 包裹内商品
parcel-line = { $title } × { NUMBER($quantity) }
parcel-status-allocated = 备货中
parcel-status-packed = 已打包
parcel-status-handed-over = 已交给承运商
parcel-status-in-transit = 运输中
parcel-status-in-customs = 海关查验中
parcel-status-out-for-delivery = 派送中
parcel-status-delivered = 已送达
parcel-status-failed = 未能送达
parcel-tracking = 运单号
parcel-follow = 查询物流
parcels-some-left = 订单中的部分商品已发出，其余商品随后寄出。
parcels-on-their-way = 您的订单已发出。
parcels-arrived = 您的订单已送达，希望您喜欢。
parcels-failed = 有一个包裹未能送达，目前的位置请看下方。

cancel-pieces-title = 取消商品
cancel-pieces-hint = 商品打包之前，您可以在这里取消。已付的款项将按原支付方式退还。
cancel-pieces-button = 取消
cancel-pieces-named = 取消{ $title }
error-pieces-packed = 商品已打包，无法取消。
cancel-order-title = 取消订单
cancel-order-hint = 商品打包之前，您可以在这里取消整个订单。您还没有付款，因此不会扣款。
cancel-order-button = 取消订单
cancel-order-done = 您已取消此订单，没有扣款。

timeline-title = 订单进展
order-event-placed = 您已下单
order-event-paid = 已收到付款
order-event-payment-failed = 付款未完成
order-event-canceled = 订单已取消
order-event-refund-asked = 正在为您退款
order-event-refunded = 款项已退还
order-event-pieces-canceled = 已取消部分商品

mail-follow = 查询物流
email-sent-subject = 订单{ $number }的包裹已发出
email-sent-body = 您订单中的一个包裹刚刚交给承运商。
email-sent-follows = 随后寄出
email-delivered-subject = 订单{ $number }的包裹已送达
email-delivered-body = 承运商通知我们，您订单中的一个包裹已送达，希望您喜欢。如果您没有收到，请回复这封邮件。
email-not-delivered-subject = 订单{ $number }的包裹未能送达
email-not-delivered-body = 承运商通知我们，您订单中的一个包裹未能送达。承运商通常会在次日再次派送，或为您保管包裹。您可以在订单页面查看包裹的位置。

email-canceled-by-you-body = 您已取消订单，没有扣款。如果您改变主意，欢迎重新下单。
email-collected-body = 我们已收到您货到时支付的款项，谢谢。发票可在订单页面查看。
