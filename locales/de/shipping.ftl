### Ways of shipping: their names, what is said about them, and what is not paid with the order.

## At the checkout and in the cart

# .hint: how it travels, said plainly and without praise.
shipping-low-emission = Emissionsarm
    .hint = Mit Bahn und Lieferwagen, nie mit dem Flugzeug. Dauert etwas länger.
shipping-sea = Mit dem Schiff
    .hint = Mit dem Schiff, nie mit dem Flugzeug. Für alles, was Zeit hat.
# Under a way of shipping whose duty and tax the shop does not collect.
shipping-duty-at-door = Zoll und Einfuhrsteuer zahlen Sie beim Zustelldienst, wenn das Paket ankommt.
# Why a way cannot be picked. $weight: the most it takes, already written: “30 kg”.
shipping-too-heavy = Nimmt Pakete bis { $weight }
shipping-no-route = Geht nicht an diese Adresse
# In the cart, where nothing carries what is in it. $weight as above.
shipping-nothing-so-heavy = Das ist zu schwer für eine Bestellung: Unsere Zustelldienste nehmen bis { $weight }. Bitte bestellen Sie in mehreren Teilen.
shipping-nothing-there = Keiner unserer Zustelldienste bringt den Inhalt Ihres Warenkorbs in Ihr Land.
# In the cart. $amount: how much is missing until delivery costs nothing.
shipping-missing-for-free = Noch { MONEY($amount) }, dann ist der Versand kostenlos.

## On the page about delivery

# One line for each weight. $weight: already written: “5 kg”.
shipping-up-to = Bis { $weight }: { MONEY($price) }
# Under the name of a way. $volume, $weight: already written: “5,000 cm³”, “1 kg”.
shipping-by-volume = Was groß und leicht ist, zählt nach seiner Größe: { $volume } wie { $weight }.
# $above: a price. $share: already written: “1%”.
shipping-insurance = Waren, die mehr als { MONEY($above) } kosten, sind versichert; das kostet { $share } ihres Preises.
# $ways: names of ways of shipping, already written: “By sea”.
shipping-taxes-at-door = Beim Versand „{ $ways }“ zahlen Sie Zoll und Einfuhrsteuer beim Zustelldienst, wenn das Paket ankommt. Vor der Bestellung sagen wir Ihnen, wie viel das ungefähr ist. Der Zustelldienst kann eine eigene Gebühr dazurechnen.
# A weight and a volume in the units of the market.
weight-kilograms = { NUMBER($weight) } kg
weight-pounds = { NUMBER($weight) } lb
volume-cubic-centimetres = { NUMBER($volume) } cm³
volume-cubic-inches = { NUMBER($volume) } in³

## Sums of which a part is paid at the door

# As landed-cost, where a part of it is an estimate.
landed-cost-about = Bis an Ihre Tür: ungefähr { MONEY($amount) }
# In place of landed-promise, where the shop does not pay at the border and nothing seems to be due there.
landed-nothing-expected = Soweit wir wissen, wird bei der Ankunft des Pakets nichts fällig. Sonst verlangt es der Zustelldienst von Ihnen.
# In place of total-due, where something is paid to the carrier later.
total-with-order = Mit der Bestellung zu zahlen
# The sum of what is paid with the order and what is paid to the carrier.
total-about = Zusammen ungefähr
