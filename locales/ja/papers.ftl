### Papers of an order, to be printed: invoice, credit note, receipt, packing slip, and what customs reads on a parcel. And the page on which an order is found again.

# Over the links on the page of an order.
papers-title = 請求書と領収書
paper-invoice = 請求書
# What takes an invoice back.
paper-credit-note = 返金明細書
paper-receipt = 領収書

## On an invoice

# The number of the invoice or of the credit note.
paper-number = 番号
paper-date = 日付
paper-seller = 販売者
paper-buyer = 購入者
# The heads of the columns.
paper-item = 品名
paper-quantity = 数量
paper-unit-price = 単価
paper-amount = 金額
# The table of taxes: its heads, and a rate. $rate: such as “19%”. $tax: a tax-name-…
paper-tax-rate = 税
paper-net = 税抜金額
paper-tax = 税額
paper-rate-of-tax = { $tax } { $rate }
# In the currency of the state whose tax it is; the exchange rate follows. $amount: the tax.
paper-tax-converted = 税額は{ MONEY($amount) }です。
# As the law asks of an invoice, where goods leave the European Union.
paper-export = 輸出のため付加価値税は免除されます（指令2006/112/EC第146条）。
# $number: the invoice. $day: its date.
credit-note-refers = { DATE($day) }付の請求書{ $number }の全部または一部を取り消すものです。

## On and in a parcel

paper-packing-slip = 納品書
# $parcel: the number of the parcel. $parcels: how many the order has.
paper-parcel = 荷物 { NUMBER($parcel) }／{ NUMBER($parcels) }
paper-sender = 差出人
paper-addressee = 受取人
# At the foot of the packing slip.
paper-slip-thanks = ご注文ありがとうございます。足りないものがありましたら、ご連絡ください。すぐに対応します。

## For customs. The words of the forms of the Universal Postal Union, where the post of your country has its own.

customs-cn22 = 税関告知書 CN 22
customs-cn23 = 税関告知書 CN 23
customs-invoice = 商業送り状
customs-category = 内容品の種別
customs-sale = 販売品
customs-terms = 引渡条件（インコタームズ2020）
customs-hs = HSコード
customs-origin = 原産国
customs-weight = 重量
customs-value = 価格
customs-total-weight = 梱包を含む総重量
customs-total-value = 内容品の総額
customs-statement = 記載内容に間違いがないこと、またこの郵便物に危険物や、法令、郵便・税関の規則で禁じられた物品が含まれていないことを証明します。
customs-signature = 日付と差出人の署名

## Finding an order again

# max 60
find-order-title = 注文を探す
find-order-lede = ご注文ページのリンクが見つかりませんか？注文番号とご注文時のメールアドレスをご入力ください。そのアドレスにリンクをお送りします。
find-order-number-hint = お送りしたメールに記載があります（例：CV-7K3M-Q2XD）
# max 24
find-order-send = リンクを送る
# The same whether there is such an order or not.
find-order-sent = この番号とアドレスのご注文がありましたら、リンクをメールでお送りします。メールは10分に1通までです。
requirement-order-number-missing = 注文番号をご入力ください。

## The mail with the link. After the greeting the text goes on in lower case.

# $number: the order number.
email-link-subject = ご注文{ $number }のリンク
email-link-body = ご注文ページのリンクをご請求いただきましたので、お送りします。リンクを知っている人はご注文の内容を見られますので、ほかの方には知らせないでください。お心当たりがない場合は、何もなさらなくてかまいません。
