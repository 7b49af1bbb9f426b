### What every mail has: its button, and its foot.

## The one thing to do now, on a button

mail-open-order = See your order
mail-pay = Pay now
mail-download = Download your files
mail-name-account = Name an account

## At the foot

# Why she got it. $number: the order number. $shop: the name of the shop.
mail-why = You receive this mail because order { $number } was placed at { $shop } with your address.
