### Goods that do not get in everywhere: notes on the page of a product, in the cart and at the checkout.

# Over the reason. $places: countries or parts of one, a list, already written. After a colon, so that no name needs
# an article.
restricted-places = Livraison impossible : { $places }
# In place of the way to buy, over the reason: nothing in this market can be delivered to.
restricted-here = Livraison impossible ici
# Over the reason. $ways: names of ways of shipping, a list, already written.
restricted-ways = Envoi impossible par : { $ways }
# Over the reason. $age: years.
restricted-age = Réservé aux personnes de { NUMBER($age) } ans et plus
# Beside a line of the cart, before the reason. $title: the product.
cart-restricted = { $title } : livraison impossible. Veuillez retirer cette ligne.
# In the list of what is missing at the checkout, before the reason. $field: the product.
requirement-restricted = Ne peut pas être livré à votre adresse : { $field }.
# Under a way of shipping that cannot be picked, before the reason. $title: a product in the cart.
shipping-restricted = Impossible avec : { $title }.
checkout-age = Vérification de l’âge
# The box that has to be ticked, and what is said where it is not. $age: years.
age-confirm = J’ai { NUMBER($age) } ans ou plus. Mon âge est vérifié à la livraison.
requirement-age-missing = Veuillez confirmer votre âge.
# On the page of the order and in its mail. $age: years.
order-age = Vous avez confirmé avoir { NUMBER($age) } ans ou plus. Le transporteur le vérifie à votre porte et ne remet le colis qu’à un adulte.

## Reasons, one for each rule of server/data/restrictions.toml, each a sentence of its own

restriction-bee-products-au = L’Australie ne laisse entrer le miel et les autres produits de la ruche qu’avec des documents officiels, que nous n’avons pas.
restriction-beeswax-au-wa = L’Australie-Occidentale ne laisse entrer la cire d’abeille qu’avec un certificat officiel du pays d’origine, que nous n’avons pas.
restriction-honey-nz = La Nouvelle-Zélande ne laisse entrer aucun miel étranger, afin de protéger ses abeilles.
restriction-meat-and-milk-eu = La viande, le lait et leurs produits ne peuvent pas être envoyés par colis dans l’Union européenne.
restriction-animal-products-us = Les États-Unis arrêtent la viande, le lait et les œufs à la frontière, pour tenir à distance les maladies animales.
restriction-plants = Les plantes vivantes et les semences doivent avoir un certificat phytosanitaire à la frontière, que nous n’avons pas.
restriction-lithium-batteries = Les batteries au lithium ne voyagent ni par avion ni par la poste : elles peuvent prendre feu.
restriction-knives-gb = Au Royaume-Uni, les couteaux ne sont vendus qu’aux adultes. Le transporteur demande une preuve d’âge à la livraison.
restriction-ivory = Le commerce de l’ivoire est interdit, afin de protéger les éléphants.
restriction-alcohol = Ce pays interdit l’importation d’alcool.
restriction-e-cigarettes = Ce pays interdit l’importation de cigarettes électroniques et de leurs recharges.
