address-change-link = お届け先を変更する
address-change-title = お届け先の変更
address-change-lede = 梱包前であれば、ご注文のお届け先を変更できます。変更する前に金額をご確認いただけます。
address-change-check = 新しいお届け先の確認
address-change-before = 現在のお届け先の場合
address-change-after = 新しいお届け先の場合
address-change-same = 合計金額は変わりません。
address-change-back = 新しいお届け先では、ご注文の金額が{ MONEY($amount) }安くなります。差額はお支払いいただいた方法で返金します。
address-change-already = すでにこの住所へお届けする予定です。
address-change-dearer = このお届け先では、ご注文の金額が{ MONEY($amount) }高くなります。確定したご注文に追加することはできないため、変更されていません。ご注文をキャンセルし、新しいお届け先で改めてご注文いただけます。
address-change-sum-fixed = このお届け先では金額が変わりますが、お支払いの手続きがすでに進んでいます。変更されていません。
address-change-method = このお届け先へのご注文は{ $method }ではお支払いいただけません。変更されていません。
address-change-not-carried = { $shipping }では、このお届け先に配達できません。変更されていません。
address-change-asks-more = このお届け先には、通関用の番号、年齢の確認、税務番号など、ご注文にない情報が必要です。変更されていません。ご注文をキャンセルし、新しいお届け先で改めてご注文いただけます。
address-change-unknown = このお届け先の金額を計算できませんでした。変更されていません。ご注文のページからお問い合わせください。

error-order-packed = ご注文の一部がすでに梱包済みのため、お届け先を変更できません。
error-address-closed = このご注文のお届け先は、こちらでは変更できなくなりました。ご注文のページからお問い合わせください。
error-address-refused = この住所へはお届けできません。変更されていません。
error-address-shown = 表示後に内容が変わりました。もう一度ご確認ください。
order-event-address-changed = お届け先を変更しました

email-address-changed-subject = 【Caravel】お届け先の変更のお知らせ（{ $number }）
email-address-changed-body = ご注文のお届け先が変更されました。新しいお届け先と金額は以下のとおりです。
email-address-changed-back = ご注文の金額が{ MONEY($amount) }安くなりました。差額はお支払いいただいた方法で返金いたします。
email-address-changed-care = お心当たりがない場合は、すぐにこのメールにご返信ください。
