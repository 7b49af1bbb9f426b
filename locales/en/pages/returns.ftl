title = Returns and refunds
description = How to send something back, how your money returns to you, and what becomes of duty and taxes.
slug = returns
intro = Not what you had in mind? Here is how it goes back, and what comes back to you.
footer = Returns and refunds

steps-1 = How it works
    .title-1 = Say what comes back
    .text-1 = Open the page of your order from the mail that confirmed it, choose the pieces, and confirm. You may also write to us: { $merchant-mail }.
    .title-2 = Pack and send
    .text-2 = Pack them as well as they came. We tell you where to send them.
    .title-3 = Get your money
    .text-3 = Once they have arrived, we give back what you paid for them.

text-1 = How your money goes back
    .text =
        That depends on how you paid. When the time named here is over, we ask you for an account instead.

        { $refund-windows }

text-2 = Price, duty and taxes
    .text =
        { $refund-rules }

questions-1 = Good to know
    .title-1 = How long may I think about it?
    .text-1 =
        { $returns }

        The law of your country may give you longer. Those rights stay as they are.
    .title-2 = May I send back a part of an order?
    .text-2 = Yes. Each piece counts with what you paid for it. Shipping comes back with the last one.
