title = Privacy
description = What we keep of you and for how long, which cookies there are, who else learns of it, and your rights.
slug = privacy
intro = We keep what an order needs, for as long as it needs it. Nobody follows you here.
footer = Privacy

text-1 = What we keep
    .text =
        { $kept-data }

text-2 = Cookies
    .text =
        There are these alone. Each is needed for what you do here, so there is nothing to consent to.

        { $cookies }

text-3 = Who else learns of it
    .text =
        - The carrier: your name and address
        - The payment provider that you choose: the sum, and what it needs to collect it
        - Customs, where a border is crossed: what is in the parcel, and your number where they ask for it
        - The register of VAT numbers: yours, if you order as a business

        Nobody else: there is no advertising, no tracking, and nothing on these pages comes from elsewhere.

text-4 = Your rights
    .text =
        Ask us what we keep of you, and have it corrected or erased: { $merchant-mail }. What the law makes us keep, we keep until it ends.

        The law where you live may give you more rights. This page does not list them country by country; they hold all the same.
