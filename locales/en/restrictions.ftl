### Goods that do not get in everywhere: notes on the page of a product, in the cart and at the checkout.

# Over the reason. $places: countries or parts of one, a list, already written. After a colon, so that no name needs
# an article.
restricted-places = Cannot be delivered to: { $places }
# In place of the way to buy, over the reason: nothing in this market can be delivered to.
restricted-here = Cannot be delivered here
# Over the reason. $ways: names of ways of shipping, a list, already written.
restricted-ways = Cannot be shipped by: { $ways }
# Over the reason. $age: years.
restricted-age = Only for people aged { NUMBER($age) } or over
# Beside a line of the cart, before the reason. $title: the product.
cart-restricted = { $title }: cannot be delivered. Please remove this line.
# In the list of what is missing at the checkout, before the reason. $field: the product.
requirement-restricted = Cannot be delivered to your address: { $field }.
# Under a way of shipping that cannot be picked, before the reason. $title: a product in the cart.
shipping-restricted = Not possible with: { $title }.
checkout-age = Age check
# The box that has to be ticked, and what is said where it is not. $age: years.
age-confirm = I am { NUMBER($age) } or older. My age is checked at the door.
requirement-age-missing = Please confirm your age.
# On the page of the order and in its mail. $age: years.
order-age = You have confirmed that you are { NUMBER($age) } or older. The carrier checks this at the door and hands over the parcel only to an adult.

## Reasons, one for each rule of server/data/restrictions.toml, each a sentence of its own

restriction-bee-products-au = Australia lets in honey and other bee products only with papers of the authorities, and we have none.
restriction-beeswax-au-wa = Western Australia lets in beeswax only with a government certificate from its country of origin, and we have none.
restriction-honey-nz = New Zealand lets in no honey but its own, to protect its bees.
restriction-meat-and-milk-eu = Meat, milk and what is made of them may not be sent into the European Union by parcel.
restriction-animal-products-us = The United States stop meat, milk and eggs at the border, to keep animal diseases out.
restriction-plants = Living plants and seeds need a plant health certificate at the border, and we have none.
restriction-lithium-batteries = Lithium batteries may not travel by air or as mail: they can catch fire.
restriction-knives-gb = In the United Kingdom, knives are sold only to adults. The carrier asks for proof of age at the door.
restriction-ivory = Trade in ivory is forbidden, to protect elephants.
restriction-alcohol = This country forbids the import of alcohol.
restriction-e-cigarettes = This country forbids the import of e-cigarettes and what goes into them.
