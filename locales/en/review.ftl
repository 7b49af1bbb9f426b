### An order that somebody looks at before it is sent. Plain and friendly: almost all of them are all right.

# On the page of the order, once nothing else has to happen first.
review-waiting = Your order is with us, and your things are set aside. We are checking it briefly before we make it ready, usually within one working day. You need not do anything.
# The same while the shopper still has to pay.
review-ahead = Once you have paid, we check the order briefly before we make it ready, usually within one working day.
# In the place of the links to files.
review-downloads = They will be here as soon as we have checked the order.
# On the page of the order, once it was refused.
review-refused = We are sorry: we could not accept this order. Nothing stays charged; if you have paid, the money is on its way back.

## The mails. After the greeting the text goes on in lower case.

# $number: the order number.
email-review-subject = We are checking your order { $number }
email-review-body = your order is with us, and your things are set aside. We are checking it briefly before we make it ready, usually within one working day. You need not do anything; we write to you as soon as it goes on.
# $number: the order number.
email-refused-subject = We could not accept your order { $number }
email-refused-body = we are sorry: we could not accept your order and have canceled it. Nothing stays charged; if you have paid, the money is on its way back, in the way you paid. If you think that this is a mistake, just answer this mail.
