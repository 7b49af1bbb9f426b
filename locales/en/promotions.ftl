### Promotions: the field for a code, what is taken off, and why a code takes nothing off.

# Opens the field, in the cart and at the checkout.
promotion-code = Promotion code
# The label of the field.
promotion-code-label = Code
# max 24
promotion-apply = Apply
# max 24
promotion-remove = Remove
# What screen readers say for the button “Remove”. $code: the code.
promotion-remove-code = Remove the code { $code }
# Stands under the code that was entered.
promotion-counts = This code counts.
# Said by screen readers.
promotion-removed = The code is gone.

## Names of promotions, by their id in the merchant's list. They stand in the sum.

promotion-name-welcome = Welcome
promotion-name-thanks = Thank you
promotion-name-post = Free post
promotion-name-table = A full table
# In place of the name of a promotion that has neither a name here nor a code.
promotion-unnamed = Promotion

## Lines of the sum

# $name: the promotion.
total-discount = Discount: { $name }
# $name: the promotion. $percent: a percentage, already written: “10%”.
total-discount-percent = { $name }, { $percent } off
# In place of total-shipping where a promotion makes delivery free. $name: the promotion.
total-shipping-promotion = Delivery: { $name }
# In the cart where no sum down to a door is known.
total-after-discount = After the discount

## Why a code takes nothing off

promotion-refused-unknown = We do not know this code. Please check how it is written.
# $day: its first day.
promotion-refused-not-yet = This code counts from { DATE($day) }.
promotion-refused-ended = The time of this code is over.
promotion-refused-market = This code does not count in this country.
promotion-refused-currency = This code does not count in this currency.
promotion-refused-goods = This code counts for none of the things in your cart.
# $missing: an amount. An amount may end with a full stop of its own, so that no sentence ends with one.
promotion-refused-minimum = { MONEY($missing) } more, and this code counts.
promotion-refused-used-up = This code has been used as often as it can be.
