### Home, collections, products.

## Home

home-title = 遠くからでも迎えたいもの
home-description = 近くから遠くから届く、小さな工房の手しごとの品。日本語で読めて、いつもの通貨で買えて、送料と税もひと目でわかります。
home-intro = うつわ、お茶、リネン、紙。近くから遠くから、小さな工房のものを集めました。つくり手のことを日本語でお話しし、お手元に届くまでにかかる金額をお伝えします。
home-cta = 品物を見る
home-featured = 取り扱いの品
home-collections = 種類から選ぶ
home-promises-label = 当店のお約束

home-promises-price-title = 届くまでの金額がわかります
home-promises-price-text = 価格、税、送料は、ご注文の前にお知らせします。換算した価格には、レートとその日付を添えています。
home-promises-payment-title = いつもの方法で払えます
home-promises-payment-text = カード、銀行、コンビニ、代金引換。お住まいの国で使い慣れたお支払い方法をご用意しています。
home-promises-language-title = 日本語で読めます
home-promises-language-text = 最初のページから最後のメールまで。お届け先がどの国でも、当店で扱うすべての言語からお選びいただけます。

## Collections

# .slug: the last part of the page’s address. .intro: the line under the title. .description: for search engines.
collection-tableware = うつわ
    .slug = うつわ
    .intro = 手の跡が残る土もの。毎日使うためのうつわです。
    .description = 益子、常滑、利川、ヴェスターヴァルトの工房でつくられた、茶碗、急須、プレート、マグ、青磁の花器。
collection-tea = お茶とコーヒー
    .slug = お茶とコーヒー
    .intro = 茶葉と豆、それをしまう筒と挽く道具。一日に二度の、静かな十分のために。
    .description = 八女の煎茶、シダモのコーヒー、銅と真鍮の茶筒、そして直しながら使えるコーヒーミル。
collection-kitchen = 台所道具
    .slug = 台所道具
    .intro = 手になじみ、捨てずに直して使う道具。
    .description = 堺のペティナイフ、プロヴァンスのオリーブのボード、アルデンヌの炭素鋼のフライパン。毎日の台所道具です。
collection-textiles = 布もの
    .slug = 布もの
    .intro = 年を重ねるほどやわらかくなる、ウール、リネン、シルク。
    .description = ミュールフィアテルのメリノウールのブランケット、ヴォージュのリネンタオル、リヨンのシルクスカーフ、コンヤのキリムのクッション。
collection-desk = 机まわり
    .slug = 机まわり
    .intro = 紙とインク。画面から離れるひとときに。
    .description = ライプツィヒで綴じた方眼ノートと、プフォルツハイムで挽いた真鍮の万年筆。机に向かう静かな時間に。
collection-scent = 香りと灯り
    .slug = 香りと灯り
    .intro = 杉と蜂蜜の香り、そして小さな灯。
    .description = 淡路島の杉のお香と、アレンテージョの蜜蝋のろうそく。土地の恵みからつくられています。
# The leather goods; “carry” is only the name that the shop uses inside.
collection-carry = 革小物
    .slug = 革小物
    .intro = よい革の小さなもの。十年後のほうが、きっと美しい。
    .description = 英国製ブライドルレザーのカードケース。ウォルソールで裁ち、手で縫いました。
collection-sound = 音のもの
    .slug = 音のもの
    .intro = 親指二本の音楽を、弾く人と、同じ部屋にいる人に。
    .description = 十七本の鋼の鍵とウォールナットの箱。東ケープでつくり、耳で調律したカリンバです。
# Goods that are files: a typeface, a score of music.
collection-digital = デジタル
    .slug = デジタル
    .intro = 同じだけ手をかけて、包むものはなにもなく。お支払い後すぐにお手元へ。
    .description = 手で描いた書体と、手で書いた楽譜を、ファイルでお渡しします。荷物も、通関も、待つ時間もありません。

# $count: products in the collection.
collection-count =
    { NUMBER($count) ->
       *[other] { NUMBER($count) }点
    }
collection-view-all = すべて見る
collection-empty = いまはご紹介できる品物がありません。

## Price

# Stands with the lowest price where the variants’ prices differ.
price-from = { MONEY($price) }〜
# $tax: one of the names below. $rate: the tax rate, already written: “10%”.
price-tax-included = 税込（{ $tax }{ $rate }）
price-tax-excluded = 税別（{ $tax }{ $rate }をご注文手続きで加算します）
price-tax-import = 輸入時の税・手数料は別（お手元に届くまでの総額に含みます）
price-tax-nothing = 関税や輸入税はかかりません
price-due-unknown = お荷物が届くとき、関税や輸入税がかかることがあります
price-due-by-address = 税や関税は、お届け先のご住所によって変わります

# Opens the list of what it is made of. $amount: goods, shipping, and all that is collected with them.
landed-cost = お手元に届くまでの総額：{ MONEY($amount) }
# Under that list. $country: the country it is worked out for. $shipping: the name of a way of shipping, such as
# “通常便”. After colons, so that neither needs an article.
landed-door = お届け先：{ COUNTRY($country) }、配送方法：{ $shipping }として計算しています。ご住所によって金額が変わることがあります。
# Under a sum, one of three: all is collected with the order; duty and tax are paid to the carrier at the door, and
# known roughly; or nobody knows. With cash on delivery the sum itself is paid at the door.
landed-promise = お受け取りの際に、この金額に加えてお支払いいただくものはありません。
landed-estimate = 関税や輸入税は、お受け取りの際に配送会社へお支払いください。ここに記した金額は目安で、配送会社の手数料が加わることがあります。
landed-unknown = お荷物が届くとき、この金額とは別に、関税や輸入税を配送会社へお支払いいただくことがあります。金額は当店ではわからないため、推測ではお伝えしていません。

tax-name-vat = 付加価値税
tax-name-gst = 物品サービス税
tax-name-consumption-tax = 消費税
tax-name-sales-tax = 売上税
tax-name-icms = ICMS

# $from, $to: currency codes. $rate: how much of $to one unit of $from buys. $day: the day of the rate.
# $source: who published it, such as “ECB”, not translated.
rate-note = { DATE($day) }のレート、1 { $from } = { NUMBER($rate) } { $to }で換算しています。出典：{ $source }。

## Variants

option-size = サイズ
option-colour = 色
# How coffee is sold: as beans, or ground.
option-grind = 挽き方
option-size-s = 小
option-size-m = 中
option-size-l = 大
option-grind-whole = 豆のまま
option-grind-filter = ペーパードリップ用
# Colours of glaze, wool, silk and cloth.
option-colour-brick = 煉瓦
option-colour-ink = 墨
option-colour-sand = 砂
option-colour-slate = スレート
option-colour-chalk = 白亜
option-colour-moss = 苔
option-colour-oat = オートミール
option-colour-rust = 錆朱
option-colour-sea = 海
option-colour-saffron = サフラン
# The red of the madder root and the blue of indigo: dyed wool.
option-colour-madder = 茜
option-colour-indigo = 藍
option-colour-copper = 銅
option-colour-brass = 真鍮
option-colour-brass-engraved = 真鍮（名入れあり）
# The light brown of oak-tanned leather.
option-colour-tan = 飴色
# Added to an option for screen readers.
option-unavailable = お選びいただけません
variant-option-sold-out = 売り切れ

## Buying

quantity-label = 数量
add-to-cart = カートに入れる
stock-in = 在庫あり
stock-out = 売り切れ
# $amount: the sum of goods from which delivery costs nothing.
delivery-free-from = { MONEY($amount) }以上のお買い上げで送料無料

## The product page

product-details = 詳細
product-origin = 原産国：{ COUNTRY($country) }
# $weight: a weight with its unit, already written.
product-weight = 重さ（梱包込み）：{ $weight }
product-description-label = この品について
product-related = あわせて使いたい品
gallery-label = 画像

weight-grams = { NUMBER($weight) }g
weight-ounces = { NUMBER($weight) }oz
