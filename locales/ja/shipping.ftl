### Ways of shipping: their names, what is said about them, and what is not paid with the order.

## At the checkout and in the cart

# .hint: how it travels, said plainly and without praise.
shipping-low-emission = 低排出便
    .hint = 飛行機を使わず、鉄道とトラックで運びます。少し日数がかかります。
shipping-sea = 船便
    .hint = 飛行機を使わず、船で運びます。お急ぎでないものにお選びください。
# Under a way of shipping whose duty and tax the shop does not collect.
shipping-duty-at-door = 関税や輸入税は、お荷物が届くときに配送会社へお支払いください。
# Why a way cannot be picked. $weight: the most it takes, already written: “30 kg”.
shipping-too-heavy = { $weight }までのお荷物をお送りできます
shipping-no-route = このご住所へはお送りできません
# In the cart, where nothing carries what is in it. $weight as above.
shipping-nothing-so-heavy = 一度にお送りできる重さを超えています。お荷物は{ $weight }までです。お手数ですが、分けてご注文ください。
shipping-nothing-there = カートの品物をお住まいの国へお届けできる配送方法がありません。
# In the cart. $amount: how much is missing until delivery costs nothing.
shipping-missing-for-free = あと{ MONEY($amount) }で送料が無料になります。

## On the page about delivery

# One line for each weight. $weight: already written: “5 kg”.
shipping-up-to = { $weight }まで：{ MONEY($price) }
# Under the name of a way. $volume, $weight: already written: “5,000 cm³”, “1 kg”.
shipping-by-volume = 軽くて大きなお荷物は、大きさで計算します（{ $volume }を{ $weight }とします）。
# $above: a price. $share: already written: “1%”.
shipping-insurance = { MONEY($above) }を超える品物には、価格の{ $share }の保険料で保険をかけます。
# $ways: names of ways of shipping, already written: “By sea”.
shipping-taxes-at-door = { $ways }の場合、関税や輸入税は、お荷物が届くときに配送会社へお支払いください。おおよその金額はご注文の前にお知らせします。配送会社の手数料が加わることがあります。
# A weight and a volume in the units of the market.
weight-kilograms = { NUMBER($weight) }kg
weight-pounds = { NUMBER($weight) }lb
volume-cubic-centimetres = { NUMBER($volume) }cm³
volume-cubic-inches = { NUMBER($volume) }立方インチ

## Sums of which a part is paid at the door

# As landed-cost, where a part of it is an estimate.
landed-cost-about = お手元に届くまでの総額：およそ{ MONEY($amount) }
# In place of landed-promise, where the shop does not pay at the border and nothing seems to be due there.
landed-nothing-expected = 当店の知るかぎり、お受け取りの際にお支払いいただくものはありません。必要な場合は、配送会社からご請求があります。
# In place of total-due, where something is paid to the carrier later.
total-with-order = ご注文時のお支払い
# The sum of what is paid with the order and what is paid to the carrier.
total-about = 合計（およそ）
