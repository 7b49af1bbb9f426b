### Ways of shipping: their names, what is said about them, and what is not paid with the order.

## At the checkout and in the cart

# .hint: how it travels, said plainly and without praise.
shipping-low-emission = شحن منخفض الانبعاثات
    .hint = بالقطار وعلى الطريق، لا بالطائرة أبدًا. ويستغرق وقتًا أطول قليلًا.
shipping-sea = شحن بحري
    .hint = بالسفينة، لا بالطائرة أبدًا. لما لا يُستعجل.
# Under a way of shipping whose duty and tax the shop does not collect.
shipping-duty-at-door = تدفعون الرسوم الجمركية والضريبة لشركة التوصيل عند وصول الطرد.
# Why a way cannot be picked. $weight: the most it takes, already written: “30 kg”.
shipping-too-heavy = تُقبل الطرود حتى { $weight }
shipping-no-route = لا يصل إلى هذا العنوان
# In the cart, where nothing carries what is in it. $weight as above.
shipping-nothing-so-heavy = هذا أثقل من أن يُرسل في طلب واحد: تقبل شركات التوصيل حتى { $weight }. يُرجى الطلب على دفعات.
shipping-nothing-there = لا توصل أيٌّ من شركات التوصيل محتوى سلتكم إلى بلدكم.
# In the cart. $amount: how much is missing until delivery costs nothing.
shipping-missing-for-free = أضيفوا { MONEY($amount) } ليصبح التوصيل مجانيًّا.

## On the page about delivery

# One line for each weight. $weight: already written: “5 kg”.
shipping-up-to = حتى { $weight }: { MONEY($price) }
# Under the name of a way. $volume, $weight: already written: “5,000 cm³”, “1 kg”.
shipping-by-volume = ما كبر حجمه وخفّ وزنه يُحسب بحجمه: { $volume } تعادل { $weight }.
# $above: a price. $share: already written: “1%”.
shipping-insurance = القطع التي يزيد ثمنها على { MONEY($above) } مؤمَّن عليها، وكلفة التأمين { $share } من ثمنها.
# $ways: names of ways of shipping, already written: “By sea”.
shipping-taxes-at-door = عند اختيار «{ $ways }» تدفعون الرسوم الجمركية وضريبة الاستيراد لشركة التوصيل عند وصول الطرد. ونخبركم قبل الطلب بمقدارها التقريبي. وقد تضيف شركة التوصيل أجرًا لها.
# A weight and a volume in the units of the market.
weight-kilograms = { NUMBER($weight) } كغ
weight-pounds = { NUMBER($weight) } رطل
volume-cubic-centimetres = { NUMBER($volume) } سم³
volume-cubic-inches = { NUMBER($volume) } بوصة³

## Sums of which a part is paid at the door

# As landed-cost, where a part of it is an estimate.
landed-cost-about = السعر حتى باب بيتكم: نحو { MONEY($amount) }
# In place of landed-promise, where the shop does not pay at the border and nothing seems to be due there.
landed-nothing-expected = بحسب علمنا لا يُستحق شيء عند وصول الطرد. وإن استُحق شيء فستطلبه منكم شركة التوصيل.
# In place of total-due, where something is paid to the carrier later.
total-with-order = يُدفع مع الطلب
# The sum of what is paid with the order and what is paid to the carrier.
total-about = المجموع التقريبي
