title = Delivery and costs
description = Where we deliver, what it costs, how long it takes, which taxes are due, and what to do when something arrives broken.
slug = delivery
intro = Things made by hand travel well when they are packed well. Here is what it costs, how long it takes, and who pays what.
footer = Delivery and costs

text-1 = Where we deliver
    .text =
        { $delivery-countries }

        For any other country, change where you are at the top of the page. Prices, taxes and ways to pay change with it.

text-2 = What it costs
    .text =
        What counts is the parcel with its packing. Here is what each of our ways costs, by weight.

        { $delivery-methods }

text-3 = Taxes and customs
    .text =
        Tax is named with every price and in the sum at the checkout.

        { $delivery-taxes }

text-4 = When something arrives broken
    .text =
        Tell us soon and send a picture of the piece and of the parcel. We send another, or give your money back, whichever you prefer. Your rights under the law stay as they are.

        This is a demonstration shop: nothing is shipped, so nothing can break.
