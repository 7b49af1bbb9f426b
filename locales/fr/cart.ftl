### The cart.

cart-title = Votre panier
cart-empty = Votre panier est vide
cart-empty-hint = Ce que vous y mettez y reste, même si vous changez de pays, de langue ou de devise.
# Leads back to the shop.
cart-continue = Continuer vos achats
# The name of the list, for screen readers.
cart-lines-label = Articles de votre panier
# The name of a quantity field, for screen readers. $title: the product.
cart-quantity = Quantité : { $title }
cart-update = Mettre à jour
cart-remove = Retirer
# What screen readers say for the button “Remove”. $title: the product.
cart-remove-item = Retirer : { $title }
# $price: what one piece costs.
cart-unit-price = { MONEY($price) } la pièce
cart-subtotal = Sous-total
cart-checkout = Passer commande
# $title: the product. $old, $new: the price of one piece when last seen and now.
cart-price-changed = { $title } : le prix est passé de { MONEY($old) } à { MONEY($new) }.
# $title: the product. $available: pieces that can be had; 0 when there are none.
cart-out-of-stock =
    { NUMBER($available) ->
        [0] { $title } : épuisé. Veuillez retirer cet article.
        [one] { $title } : il n’en reste que { NUMBER($available) }. Veuillez modifier la quantité.
       *[other] { $title } : il n’en reste que { NUMBER($available) }. Veuillez modifier la quantité.
    }
# Said by screen readers and shown for a moment. $title: the product.
cart-added = Ajouté à votre panier : { $title }
cart-removed = Retiré de votre panier : { $title }
cart-updated = Votre panier est à jour.
