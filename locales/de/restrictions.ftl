### Goods that do not get in everywhere: notes on the page of a product, in the cart and at the checkout.

# Over the reason. $places: countries or parts of one, a list, already written. After a colon, so that no name needs
# an article.
restricted-places = Lieferung nicht möglich: { $places }
# In place of the way to buy, over the reason: nothing in this market can be delivered to.
restricted-here = Lieferung hierher nicht möglich
# Over the reason. $ways: names of ways of shipping, a list, already written.
restricted-ways = Versand nicht möglich: { $ways }
# Over the reason. $age: years.
restricted-age = Nur für Personen ab { NUMBER($age) } Jahren
# Beside a line of the cart, before the reason. $title: the product.
cart-restricted = { $title }: Lieferung nicht möglich. Bitte entfernen Sie diese Position.
# In the list of what is missing at the checkout, before the reason. $field: the product.
requirement-restricted = An Ihre Adresse nicht lieferbar: { $field }.
# Under a way of shipping that cannot be picked, before the reason. $title: a product in the cart.
shipping-restricted = Nicht möglich mit: { $title }.
checkout-age = Altersprüfung
# The box that has to be ticked, and what is said where it is not. $age: years.
age-confirm = Ich bin mindestens { NUMBER($age) } Jahre alt. Mein Alter wird an der Tür geprüft.
requirement-age-missing = Bitte bestätigen Sie Ihr Alter.
# On the page of the order and in its mail. $age: years.
order-age = Sie haben bestätigt, dass Sie mindestens { NUMBER($age) } Jahre alt sind. Der Zusteller prüft das an der Tür und übergibt das Paket nur an Erwachsene.

## Reasons, one for each rule of server/data/restrictions.toml, each a sentence of its own

restriction-bee-products-au = Australien lässt Honig und andere Bienenprodukte nur mit Papieren der Behörden ins Land, und die haben wir nicht.
restriction-beeswax-au-wa = Westaustralien lässt Bienenwachs nur mit einem amtlichen Zeugnis des Herkunftslands ins Land, und das haben wir nicht.
restriction-honey-nz = Neuseeland lässt zum Schutz seiner Bienen keinen fremden Honig ins Land.
restriction-meat-and-milk-eu = Fleisch, Milch und alles daraus Hergestellte dürfen nicht im Paket in die Europäische Union geschickt werden.
restriction-animal-products-us = Die Vereinigten Staaten halten Fleisch, Milch und Eier an der Grenze an, um Tierseuchen fernzuhalten.
restriction-plants = Lebende Pflanzen und Saatgut brauchen an der Grenze ein Pflanzengesundheitszeugnis, und das haben wir nicht.
restriction-lithium-batteries = Lithiumbatterien dürfen weder fliegen noch als Post reisen: Sie können in Brand geraten.
restriction-knives-gb = Im Vereinigten Königreich werden Messer nur an Erwachsene verkauft. Der Zusteller verlangt an der Tür einen Altersnachweis.
restriction-ivory = Der Handel mit Elfenbein ist zum Schutz der Elefanten verboten.
restriction-alcohol = Dieses Land verbietet die Einfuhr von Alkohol.
restriction-e-cigarettes = Dieses Land verbietet die Einfuhr von E-Zigaretten und von allem, was hineinkommt.
