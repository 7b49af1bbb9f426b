### Money that goes back for an order.

# Under the sum of an order, beside the amount. $day: when it was given back.
refund-given-on = Given back on { DATE($day) }

## The mail about it. After the greeting the text goes on in lower case.

# $number: the order number.
email-refunded-subject = Money back for your order { $number }
# $amount: what is given back.
email-refunded-body = we are giving you back { MONEY($amount) } for your order, in the way in which you paid. Depending on your bank it may take a few days to reach you.
