### The cart.

# max 60
cart-title = Your cart
cart-empty = Your cart is empty
cart-empty-hint = Things you add stay here, even when you change country, language or currency.
# Leads back to the shop.
cart-continue = Continue shopping
# The name of the list, for screen readers.
cart-lines-label = Things in your cart
# The name of a quantity field, for screen readers. $title: the product.
cart-quantity = Quantity: { $title }
# max 24
cart-update = Update
# max 24
cart-remove = Remove
# What screen readers say for the button “Remove”. $title: the product.
cart-remove-item = Remove: { $title }
# $price: what one piece costs.
cart-unit-price = { MONEY($price) } each
cart-subtotal = Subtotal
# max 24
cart-checkout = Go to checkout
# $title: the product. $old, $new: the price of one piece when last seen and now.
cart-price-changed = { $title }: the price has changed from { MONEY($old) } to { MONEY($new) }.
# $title: the product. $available: pieces that can be had; 0 when there are none.
cart-out-of-stock =
    { NUMBER($available) ->
        [0] { $title }: sold out. Please remove this line.
        [one] { $title }: only { NUMBER($available) } left. Please change the quantity.
       *[other] { $title }: only { NUMBER($available) } left. Please change the quantity.
    }
# Said by screen readers and shown for a moment. $title: the product.
cart-added = Added to your cart: { $title }
cart-removed = Removed from your cart: { $title }
cart-updated = Your cart is up to date.
