### Ways of shipping: their names, what is said about them, and what is not paid with the order.

## At the checkout and in the cart

# .hint: how it travels, said plainly and without praise.
shipping-low-emission = Low emission
    .hint = By rail and road, never by plane. It takes a little longer.
shipping-sea = By sea
    .hint = By ship, never by plane. For things that can wait.
# Under a way of shipping whose duty and tax the shop does not collect.
shipping-duty-at-door = You pay duty and tax to the carrier when the parcel arrives.
# Why a way cannot be picked. $weight: the most it takes, already written: “30 kg”.
shipping-too-heavy = Takes parcels of up to { $weight }
shipping-no-route = Does not go to this address
# In the cart, where nothing carries what is in it. $weight as above.
shipping-nothing-so-heavy = This is too heavy for one order: our carriers take up to { $weight }. Please order it in parts.
shipping-nothing-there = None of our carriers takes what is in your cart to your country.
# In the cart. $amount: how much is missing until delivery costs nothing.
shipping-missing-for-free = { MONEY($amount) } more, and delivery is free.

## On the page about delivery

# One line for each weight. $weight: already written: “5 kg”.
shipping-up-to = Up to { $weight }: { MONEY($price) }
# Under the name of a way. $volume, $weight: already written: “5,000 cm³”, “1 kg”.
shipping-by-volume = What is large and light counts by its size: { $volume } as { $weight }.
# $above: a price. $share: already written: “1%”.
shipping-insurance = Goods that cost more than { MONEY($above) } are insured; that costs { $share } of their price.
# $ways: names of ways of shipping, already written: “By sea”.
shipping-taxes-at-door = With { $ways }, you pay duty and import tax to the carrier when the parcel arrives. Before you order, we tell you about how much that is. The carrier may add a fee of its own.
# A weight and a volume in the units of the market.
weight-kilograms = { NUMBER($weight) } kg
weight-pounds = { NUMBER($weight) } lb
volume-cubic-centimetres = { NUMBER($volume) } cm³
volume-cubic-inches = { NUMBER($volume) } in³

## Sums of which a part is paid at the door

# As landed-cost, where a part of it is an estimate.
landed-cost-about = At your door: about { MONEY($amount) }
# In place of landed-promise, where the shop does not pay at the border and nothing seems to be due there.
landed-nothing-expected = As far as we know, nothing is due when the parcel arrives. If anything is, the carrier asks you for it.
# In place of total-due, where something is paid to the carrier later.
total-with-order = To pay with the order
# The sum of what is paid with the order and what is paid to the carrier.
total-about = In all, about
