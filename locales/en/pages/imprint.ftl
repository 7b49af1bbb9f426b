title = Imprint
description = Who sells here: name, address, register and tax numbers.
slug = imprint
footer = Imprint

text-1 = Who sells
    .text =
        { $merchant }

text-2 = Tax registrations
    .text =
        { $registrations }

text-3 = A demonstration
    .text = { $merchant-name } is invented. Address and numbers are examples, and nothing can be bought.
