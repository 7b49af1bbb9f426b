### Promotions: the field for a code, what is taken off, and why a code takes nothing off.

# Opens the field, in the cart and at the checkout.
promotion-code = Code promo
# The label of the field.
promotion-code-label = Code
promotion-apply = Appliquer
promotion-remove = Retirer
# What screen readers say for the button “Retirer”. $code: the code.
promotion-remove-code = Retirer le code { $code }
# Stands under the code that was entered.
promotion-counts = Ce code est pris en compte.
# Said by screen readers.
promotion-removed = Le code est retiré.

## Names of promotions, by their id in the merchant's list. They stand in the sum.

promotion-name-welcome = Bienvenue
promotion-name-thanks = Merci
promotion-name-post = Port offert
promotion-name-table = Belle table
# In place of the name of a promotion that has neither a name here nor a code.
promotion-unnamed = Offre

## Lines of the sum

# $name: the promotion.
total-discount = Remise : { $name }
# $name: the promotion. $percent: a percentage, already written: “10 %”.
total-discount-percent = { $name }, { $percent } de remise
# In place of total-shipping where a promotion makes delivery free. $name: the promotion.
total-shipping-promotion = Livraison : { $name }
# In the cart where no sum down to a door is known.
total-after-discount = Après remise

## Why a code takes nothing off

promotion-refused-unknown = Nous ne connaissons pas ce code. Veuillez vérifier comment il s’écrit.
# $day: its first day.
promotion-refused-not-yet = Ce code est valable à partir du { DATE($day) }.
promotion-refused-ended = Ce code n’est plus valable.
promotion-refused-market = Ce code n’est pas valable dans ce pays.
promotion-refused-currency = Ce code n’est pas valable dans cette devise.
promotion-refused-goods = Ce code ne concerne aucun article de votre panier.
# $missing: an amount. An amount may end with a full stop of its own, so that no sentence ends with one.
promotion-refused-minimum = Encore { MONEY($missing) } et ce code sera pris en compte.
promotion-refused-used-up = Ce code a déjà été utilisé autant de fois que possible.
