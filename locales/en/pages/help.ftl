title = Questions and answers
description = Delivery, taxes, payment, returns and your data: answers that follow the rules of your country.
slug = help
intro = Everything here holds for the country you have chosen. What does not apply there is left out.
footer = Questions and answers

questions-1 = Delivery
    .title-1 = Where do you deliver?
    .text-1 = { $delivery-countries }
    .title-2 = How long does delivery take?
    .text-2 =
        Counted from your order to your door. The page of a product and the checkout name the days.

        { $delivery-days }
    .title-3 = What does delivery cost?
    .text-3 = { $delivery-methods }
    .title-4 = When is delivery free?
    .text-4 = { $free-delivery }
    .title-5 = My parcel is late or has arrived broken. What now?
    .text-5 = Write to us on the page of your order, or to { $merchant-mail }. We look for it, send another piece or give your money back.

questions-2 = Taxes and customs
    .title-1 = Are taxes and duty included?
    .text-1 = { $delivery-taxes }
    .title-2 = Why does customs want a number from me?
    .text-2 = { $buyer-numbers }
    .title-3 = Can I buy for my business without VAT?
    .text-3 = { $business }
    .title-4 = Can the sum still change while I order?
    .text-4 = { $held-quote }

questions-3 = Payment
    .title-1 = How can I pay?
    .text-1 = { $payment-methods }
    .title-2 = Can I pay later?
    .text-2 = { $pay-later }
    .title-3 = Can I pay in instalments?
    .text-3 =
        Yes. The checkout shows what each part costs. You can choose so many parts:

        { $pay-in-parts }
    .title-4 = How much time do I have to pay?
    .text-4 =
        Your things are set aside for so long. After that we cancel the order, and nothing is charged.

        { $time-to-pay }
    .title-5 = Can I pay in cash at the door?
    .text-5 = { $pay-at-door }
    .title-6 = In which currencies can I see prices?
    .text-6 =
        Choose the currency at the top of the page. The checkout says which ways to pay take it.

        { $currencies }
    .title-7 = My payment has failed. What now?
    .text-7 = Nothing was charged. Open the page of your order: there you can pay again, in another way if you like.

questions-4 = Returns and refunds
    .title-1 = How long can I send things back?
    .text-1 = { $returns }
    .title-2 = How do I send something back?
    .text-2 = Write to us on the page of your order, or to { $merchant-mail }, and tell us which pieces come back. We tell you where to send them.
    .title-3 = How do I get my money back?
    .text-3 = { $refund-windows }
    .title-4 = Are duty and taxes refunded?
    .text-4 = { $refund-rules }

questions-5 = Your order
    .title-1 = Where do I find my order? Do I need an account?
    .text-1 = There are no accounts. The mail about your order has a link to its page; keep it, since nobody else knows it.
    .title-2 = I have mistyped my address. What now?
    .text-2 = Write to us on the page of your order at once, with the right address. As long as nothing is sent, we can change it.
    .title-3 = My address does not fit into the form.
    .text-3 = Choose the country first: the form then has the lines that its post uses. Write your address as it stands on a letter, in your own script.
    .title-4 = How do I use a promotion code?
    .text-4 = Enter it in the cart or at the checkout. One code counts for an order; if it takes nothing off, the page says why.
    .title-5 = Where are my downloads?
    .text-5 =
        On the page of your order, as soon as it is paid. These are files, and nothing is shipped:

        { $downloads }

questions-6 = Language and data
    .title-1 = Which languages do you speak?
    .text-1 =
        You can read the whole shop in these, in every country. Write to us in any of them, and the answer comes in it.

        { $languages }
    .title-2 = What do you know about me?
    .text-2 = { $kept-data }
    .title-3 = Which cookies do you use?
    .text-3 = { $cookies }
    .title-4 = How do I have my data erased?
    .text-4 = At the foot of the page of your order, “Your data” shows everything that we keep of it, and has a button to erase it.
