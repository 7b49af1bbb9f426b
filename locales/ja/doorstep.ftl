### お届けまでの荷物：ご注文のページとメール

parcels-title =
    { $count ->
       *[other] お届けする荷物
    }
parcel-from = 荷物{ NUMBER($number) }（{ $country }から発送）
parcel-number = 荷物{ NUMBER($number) }
parcel-inside = この荷物の中身
parcel-line = { $title } × { NUMBER($quantity) }
parcel-status-allocated = 発送準備中
parcel-status-packed = 梱包済み
parcel-status-handed-over = 配送業者に引き渡し済み
parcel-status-in-transit = 輸送中
parcel-status-in-customs = 通関手続き中
parcel-status-out-for-delivery = 配達中
parcel-status-delivered = 配達完了
parcel-status-failed = 配達できませんでした
parcel-tracking = お問い合わせ番号
parcel-follow = 荷物を追跡する
parcels-some-left = ご注文の一部を発送しました。残りも順次お届けします。
parcels-on-their-way = ご注文の品を発送しました。到着までしばらくお待ちください。
parcels-arrived = ご注文の品はすべてお届け済みです。末永くお使いいただければ幸いです。
parcels-failed = お届けできなかった荷物があります。現在の状況は下記をご覧ください。

cancel-pieces-title = 商品をキャンセルする
cancel-pieces-hint = 梱包前の商品は、こちらからキャンセルできます。代金は、お支払いいただいた方法で返金します。
cancel-pieces-button = キャンセル
cancel-pieces-named = { $title }をキャンセル
error-pieces-packed = すでに梱包済みのため、キャンセルできません。
cancel-order-title = 注文をキャンセルする
cancel-order-hint = 梱包前であれば、こちらからご注文をキャンセルできます。お支払い前ですので、代金は発生しません。
cancel-order-button = 注文をキャンセル
cancel-order-done = このご注文はお客様によりキャンセルされました。代金はいただいていません。

timeline-title = これまでの経過
order-event-placed = ご注文を承りました
order-event-paid = お支払いを確認しました
order-event-payment-failed = お支払いが完了しませんでした
order-event-canceled = ご注文はキャンセルされました
order-event-refund-asked = 返金の手続きを始めました
order-event-refunded = 返金しました
order-event-pieces-canceled = ご注文の一部をキャンセルしました

mail-follow = 荷物の状況を見る
email-sent-subject = 【Caravel】商品を発送しました（{ $number }）
email-sent-body = ご注文の荷物を配送業者に引き渡しました。
email-sent-follows = 後日お届けする品物
email-delivered-subject = 【Caravel】お荷物をお届けしました（{ $number }）
email-delivered-body = 配送業者より、ご注文の荷物の配達が完了したとの連絡がありました。気に入っていただければ幸いです。お手元に届いていない場合は、このメールにご返信ください。
email-not-delivered-subject = 【Caravel】お荷物をお届けできませんでした（{ $number }）
email-not-delivered-body = 配送業者より、ご注文の荷物をお届けできなかったとの連絡がありました。翌日に再配達されるか、保管されている場合があります。現在の状況はご注文のページでご確認いただけます。

email-canceled-by-you-body = ご注文のキャンセルを承りました。代金はいただいていません。お気持ちが変わりましたら、いつでもあらためてご注文ください。
email-collected-body = 代金引換でお支払いいただいた金額を確認いたしました。ありがとうございます。請求書はご注文のページでご覧いただけます。
