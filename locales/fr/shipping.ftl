### Ways of shipping: their names, what is said about them, and what is not paid with the order.

## At the checkout and in the cart

# .hint: how it travels, said plainly and without praise.
shipping-low-emission = Faibles émissions
    .hint = Par le rail et la route, jamais par avion. C’est un peu plus long.
shipping-sea = Par bateau
    .hint = Par bateau, jamais par avion. Pour ce qui peut attendre.
# Under a way of shipping whose duty and tax the shop does not collect.
shipping-duty-at-door = Vous réglez les droits et les taxes au transporteur, à l’arrivée du colis.
# Why a way cannot be picked. $weight: the most it takes, already written: “30 kg”.
shipping-too-heavy = Accepte les colis jusqu’à { $weight }
shipping-no-route = Ne dessert pas cette adresse
# In the cart, where nothing carries what is in it. $weight as above.
shipping-nothing-so-heavy = C’est trop lourd pour une seule commande : nos transporteurs acceptent jusqu’à { $weight }. Veuillez commander en plusieurs fois.
shipping-nothing-there = Aucun de nos transporteurs ne livre le contenu de votre panier dans votre pays.
# In the cart. $amount: how much is missing until delivery costs nothing.
shipping-missing-for-free = Encore { MONEY($amount) } et la livraison est offerte.

## On the page about delivery

# One line for each weight. $weight: already written: “5 kg”.
shipping-up-to = Jusqu’à { $weight } : { MONEY($price) }
# Under the name of a way. $volume, $weight: already written: “5,000 cm³”, “1 kg”.
shipping-by-volume = Ce qui est grand et léger compte selon sa taille : { $volume } pour { $weight }.
# $above: a price. $share: already written: “1%”.
shipping-insurance = Au-delà de { MONEY($above) }, la marchandise est assurée ; l’assurance coûte { $share } de son prix.
# $ways: names of ways of shipping, already written: “By sea”.
shipping-taxes-at-door = Avec l’envoi « { $ways } », vous réglez les droits et la taxe à l’importation au transporteur, à l’arrivée du colis. Avant la commande, nous vous disons combien à peu près. Le transporteur peut y ajouter ses propres frais.
# A weight and a volume in the units of the market.
weight-kilograms = { NUMBER($weight) } kg
weight-pounds = { NUMBER($weight) } lb
volume-cubic-centimetres = { NUMBER($volume) } cm³
volume-cubic-inches = { NUMBER($volume) } po³

## Sums of which a part is paid at the door

# As landed-cost, where a part of it is an estimate.
landed-cost-about = Livré chez vous : environ { MONEY($amount) }
# In place of landed-promise, where the shop does not pay at the border and nothing seems to be due there.
landed-nothing-expected = À notre connaissance, rien n’est dû à l’arrivée du colis. Sinon, le transporteur vous le demandera.
# In place of total-due, where something is paid to the carrier later.
total-with-order = À payer à la commande
# The sum of what is paid with the order and what is paid to the carrier.
total-about = En tout, environ
