### 為替レート：上乗せ、換算せずに支払うこと、古すぎるレート。

# $markup：書式済みの割合（「2.5%」）。$source：レートの公表元。rate-noteの後に続きます。
rate-markup = { $source }のレートに{ $markup }を上乗せしています。

# $asked、$shown：通貨コード。
rate-refused = 為替レートが古いため、現在{ $asked }では価格を表示できません。新しいレートが入るまで{ $shown }で表示します。
rate-refused-order = 新しい為替レートが入るまで送料を計算できないため、現在ご注文いただけません。カートの中身は保存されています。

in-base-amount = 換算しない場合：{ MONEY($amount) }

# $currency：通貨コード。ボタンの文字です。
in-base-pay = 代わりに{ $currency }で支払う：{ MONEY($amount) }
