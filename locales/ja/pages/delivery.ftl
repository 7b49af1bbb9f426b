### The page about delivery. Every figure comes from the shop’s settings.

page-delivery = お届けと送料
    .slug = お届けと送料
    .description = お届けできる国、送料、日数、税と関税、そして品物が壊れて届いたときのことをご案内します。
page-delivery-intro = 手しごとの品も、きちんと包めば遠くまで無事に届きます。送料と日数、そして税や関税をどなたが負担するかをまとめました。

# Each part has a heading, .title.
# $countries: a list of countries, already written.
page-delivery-countries = お選びの国のページからは、次の国へお届けします。{ $countries }
    .title = お届けできる国
page-delivery-countries-ww = お選びのページからは、専用のページがないすべての国へお届けします。
page-delivery-countries-other = ほかの国へは、ページの上でお届け先を変更してください。価格、税、お支払い方法もあわせて変わります。

page-delivery-cost = 梱包を含めたお荷物の重さで計算します。配送方法と重さごとの送料は、次のとおりです。
    .title = 送料

# $min, $max: working days until arrival.
page-delivery-days = お支払いを確認してから{ NUMBER($min) }〜{ NUMBER($max) }営業日でお届けします。代金引換の場合は、ご注文から数えます。
    .title = お届けまでの日数
# The same where soonest and latest are one. $days: working days until arrival.
page-delivery-days-exact =
    { NUMBER($days) ->
       *[other] お支払いを確認してから{ NUMBER($days) }営業日でお届けします。代金引換の場合は、ご注文から数えます。
    }

page-delivery-taxes = 税は、それぞれの価格と、ご注文手続きの合計に記しています。
    .title = 税と関税
# $rate: the tax rate, already written: “10%”.
page-delivery-taxes-included = 価格には{ $tax }{ $rate }が含まれています。
page-delivery-taxes-added = { $tax }{ $rate }は、ご注文を確定する前のお手続きで加算します。
page-delivery-taxes-import = 関税や輸入税がかかる場合、その金額はご注文手続きの合計に含まれています。当店がお客さまに代わって税関に納めますので、お受け取りの際に配送会社から別途請求されることはありません。
page-delivery-taxes-none = 当店の価格に税は加算しません。お荷物が届くとき、現地の税関で輸入税や関税がかかることがあり、その場合は配送会社へのお支払いになります。金額は事前にわからないため、お約束はしていません。
page-delivery-taxes-by-address = かかる税や関税は、お荷物のお届け先によって変わります。ご住所を入力していただくと、ご注文を確定する前のお手続きで金額をお知らせします。当店でわからない場合はその旨を記します。その場合、お受け取りの際に配送会社へお支払いいただくことがあります。

page-delivery-damaged = お早めにご連絡いただき、品物と箱の写真をお送りください。代わりの品をお送りするか、代金をお返しします。どちらでもお選びいただけます。法律で認められたお客さまの権利は、そのまま変わりません。
    .title = 壊れて届いたとき

page-delivery-demo = ここはデモ用の店です。何も発送しないので、何も壊れません。
