### 店についてのページ：マーケティング担当者の文章のあいだに店が補う事実と、ページへのリンク。

footer-pages = 店のご案内

length-centimetres = { NUMBER($length) } cm
length-inches = { NUMBER($length) } インチ

fact-delivery-countries = お選びの国のページからは、次の国へお届けします。{ $countries }
fact-delivery-countries-ww = お選びのページからは、専用のページがないすべての国へお届けします。
fact-delivery-days = お届けまでの日数
fact-delivery-cost = 送料

fact-taxes-included = 価格には{ $tax }{ $rate }が含まれています。
fact-taxes-added = { $tax }{ $rate }は、ご注文を確定する前のお手続きで加算します。
fact-taxes-import = 関税や輸入税がかかる場合、その金額はご注文手続きの合計に含まれています。当店がお客さまに代わって税関に納めますので、お受け取りの際に配送会社から別途請求されることはありません。
fact-taxes-none = 当店の価格に税は加算しません。お荷物が届くとき、現地の税関で輸入税や関税がかかることがあり、その場合は配送会社へのお支払いになります。金額は事前にわからないため、お約束はしていません。
fact-taxes-by-address = かかる税や関税は、お荷物のお届け先によって変わります。ご住所を入力していただくと、ご注文を確定する前のお手続きで金額をお知らせします。当店でわからない場合はその旨を記します。その場合、お受け取りの際に配送会社へお支払いいただくことがあります。

fact-refund-way = 返金の方法
fact-refund-to-source-within = { NUMBER($days) ->
   *[other] お支払いと同じ方法（{ NUMBER($days) }日以内）
}
fact-refund-to-source = お支払いと同じ方法
fact-refund-to-account = お知らせいただく口座へのお振込み

fact-rules-price = お返しいただいた品の代金は、あわせてお預かりした税とともに返金します。
fact-rules-inside = お荷物が税関の境を越えることはないため、関税はかからず、返金の対象もありません。
fact-rules-returned = 輸入のために当店へお支払いいただいたもののうち、次のものも返金します。{ $charges }
fact-rules-kept = 輸入のためにお支払いいただいたもののうち、次のものは返金できません。{ $charges }
fact-rules-by-country = 次のものを返金できるかどうかは、お届け先の国によって異なります。{ $charges }
fact-charge-duty = 関税
fact-charge-import-tax = 輸入税
fact-charge-fees = 税関と配送会社の手数料

fact-merchant-name = 販売者
fact-merchant-address = 所在地
fact-merchant-mail = メール
fact-merchant-phone = 電話
fact-merchant-represented-by = 代表者
fact-merchant-register = 登記
fact-merchant-tax = 付加価値税番号
fact-registration-tax = 税務番号（{ COUNTRY($country) }）
fact-registration-oss = Union One-Stop Shop（OSS）
fact-registration-ioss = Import One-Stop Shop（IOSS）
fact-registration-voec = VAT on E-Commerce、ノルウェー（VOEC）

fact-kept-what = 内容
fact-kept-time = 期間
fact-kept-cart = カートと、ご注文手続きでご入力いただいた内容（最後の変更から）
fact-kept-order = ご注文：お買い上げの品、ご住所、メールアドレス
fact-kept-order-time = 法律で帳簿の保存が求められる期間
fact-kept-number = 税関が求めるお客さまの番号（暗号化、お届けの最終日から）
fact-kept-account = 返金先としてお知らせいただいた口座（暗号化、返金した日から）
fact-kept-marks = 不正利用を見分けるための、読み取れない形にした記録（メール、住所、回線、カード）
fact-days = { NUMBER($days) ->
   *[other] { NUMBER($days) }日間
}

fact-cookie-name = 名前
fact-cookie-use = 用途
fact-cookie-cart = お客さまのカートを見つけます
fact-cookie-count = カートの品の数を表示します
fact-cookie-preferences = お選びの国、言語、通貨
fact-cookie-notice = 次のページでお伝えする内容
fact-cookie-notice-time = 1分間
