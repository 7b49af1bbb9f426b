### What went wrong, and what to do now. Calm, without blame, without technical words.

# max 60
error-not-found-title = This page does not exist
error-not-found-text = The address may be old or mistyped. Everything we have starts at the home page.
# max 60
error-product-not-found-title = We do not have this piece
error-product-not-found-text = It may have been sold for good, or the address may be mistyped. Perhaps something else will please you.
# max 60
error-collection-not-found-title = There is no such collection
error-collection-not-found-text = The address may be old or mistyped. Everything we have starts at the home page.
# max 60
error-order-not-found-title = We cannot find this order
error-order-not-found-text = Please open the link from your confirmation mail once more, in full.
# max 60
error-internal-title = Something went wrong on our side
error-internal-text = It is not your doing, and nothing was charged. Your cart is safe. Please try again in a moment.
error-back-home = To the home page

# The heading over a message on the cart or the checkout.
# max 60
error-title = That did not work

error-forbidden = This request came from another site, so we did not carry it out. Please use the buttons on our pages.
error-too-large = That was more text than we can take. Please shorten it.
error-bad-request = We could not read this request. Please go back and try again.
error-internal = Something went wrong on our side. Nothing was changed. Please try again in a moment.
error-busy = There is a lot going on just now. Nothing was changed. Please try again in a moment.

error-quantity = Please choose a quantity from 1 to 99.
# $available: pieces that can be had; 0 when there are none.
error-out-of-stock =
    { NUMBER($available) ->
        [0] This piece is sold out.
        [one] Only { NUMBER($available) } is left. Please choose a smaller quantity.
       *[other] Only { NUMBER($available) } are left. Please choose a smaller quantity.
    }
error-unknown-sku = We do not have this piece, or not any more.
error-cart-full = Your cart holds 50 different things, which is as many as fit. Please order these first.
error-not-in-cart = This piece is not in your cart any more.
error-cart-empty = Your cart is empty, so there is nothing to order.
error-cart-changed = Prices or stock have changed since you saw the sum. Please look at your order once more before you order.
error-unknown-market = We do not have a shop for this country. Please choose one from the list.
error-unknown-language = We do not speak this language yet. Please choose one from the list.
error-unknown-currency = We cannot show prices in this currency. Please choose one from the list.
error-method-not-allowed = This address only takes forms. Please go back and use the button on the page.
error-payment-unavailable = The payment could not be begun. Your order stands; please try again in a moment, or pay in another way.
error-payment-closed = This payment is already settled or has run out. The page of your order shows where it stands.
