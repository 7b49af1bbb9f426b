### 運送中的包裹：訂單頁面與郵件

parcels-title =
    { $count ->
       *[other] 您的包裹
    }
parcel-from = 包裹{ NUMBER($number) }（發自{ $country }）
parcel-number = 包裹{ NUMBER($number) }
parcel-inside = 包裹內商品
parcel-line = { $title } × { NUMBER($quantity) }
parcel-status-allocated = 備貨中
parcel-status-packed = 已包裝
parcel-status-handed-over = 已交給物流業者
parcel-status-in-transit = 運送中
parcel-status-in-customs = 海關查驗中
parcel-status-out-for-delivery = 配送中
parcel-status-delivered = 已送達
parcel-status-failed = 未能送達
parcel-tracking = 貨運單號
parcel-follow = 查詢配送進度
parcels-some-left = 訂單中的部分商品已出貨，其餘商品隨後寄出。
parcels-on-their-way = 您的訂單已出貨。
parcels-arrived = 您的訂單已送達，希望您喜歡。
parcels-failed = 有一件包裹未能送達，目前的位置請看下方。

cancel-pieces-title = 取消商品
cancel-pieces-hint = 商品包裝之前，您可以在這裡取消。已付的款項會依原付款方式退還。
cancel-pieces-button = 取消
cancel-pieces-named = 取消{ $title }
error-pieces-packed = 商品已包裝，無法取消。
cancel-order-title = 取消訂單
cancel-order-hint = 商品包裝之前，您可以在這裡取消整筆訂單。您還沒有付款，因此不會扣款。
cancel-order-button = 取消訂單
cancel-order-done = 您已取消此訂單，沒有扣款。

timeline-title = 訂單進度
order-event-placed = 您已下單
order-event-paid = 已收到付款
order-event-payment-failed = 付款未完成
order-event-canceled = 訂單已取消
order-event-refund-asked = 正在為您退款
order-event-refunded = 款項已退還
order-event-pieces-canceled = 已取消部分商品

mail-follow = 查詢配送進度
email-sent-subject = 訂單{ $number }的包裹已出貨
email-sent-body = 您訂單中的一件包裹剛剛交給物流業者。
email-sent-follows = 隨後寄出
email-delivered-subject = 訂單{ $number }的包裹已送達
email-delivered-body = 物流業者通知我們，您訂單中的一件包裹已送達，希望您喜歡。如果您沒有收到，請回覆這封郵件。
email-not-delivered-subject = 訂單{ $number }的包裹未能送達
email-not-delivered-body = 物流業者通知我們，您訂單中的一件包裹未能送達。業者通常會在隔天再次配送，或為您保管包裹。您可以在訂單頁面查看包裹的位置。

email-canceled-by-you-body = 您已取消訂單，沒有扣款。如果您改變主意，歡迎再次下單。
email-collected-body = 我們已收到您貨到時支付的款項，謝謝。發票可在訂單頁面查看。
