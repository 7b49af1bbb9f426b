title = Ways to pay
description = Which ways to pay there are where you live, what is charged and when, and who sees your card number.
slug = payment
intro = You pay in the way that is usual where you live. The checkout shows which ways fit your order.
footer = Ways to pay

text-1 = What you can choose
    .text =
        { $payment-methods }

text-2 = What you pay
    .text =
        The sum at the checkout is the sum that we charge, with shipping and with the taxes and duty that we collect. What we do not collect is named there too.

        Nothing is charged before you order.

text-3 = Your card number
    .text = You type it at the payment provider, not in our shop. We never see it.
    .link = page:returns
