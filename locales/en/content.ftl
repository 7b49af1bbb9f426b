### Content pages: what the shop fills in among a marketer’s words, and the links to the pages.

# The heading above the links to the pages, at the foot of every page.
footer-pages = About the shop

# $length: a number, already in the unit.
length-centimetres = { NUMBER($length) } cm
length-inches = { NUMBER($length) } in

## Delivery

# $countries: a list of countries, already written.
fact-delivery-countries = With the country you have chosen, we deliver to: { $countries }.
fact-delivery-countries-ww = With the choice you have made, we deliver to every country that does not have a shop page of its own.
# Headings of a table: days until arrival, and prices.
fact-delivery-days = How long it takes
fact-delivery-cost = What it costs

# $tax: a tax-name-… as it stands within a sentence. $rate: the tax rate, already written: “19%”.
fact-taxes-included = Prices include { $rate } { $tax }.
fact-taxes-added = { $rate } { $tax } is added at the checkout, before you order.
# Where the shop collects what is due at the border.
fact-taxes-import = Where duty and import tax are due, they are part of the sum at the checkout. We pay them to customs for you, and the carrier asks you for none of it at the door.
# Where the shop does not know what is due at the border.
fact-taxes-none = We add no tax to our prices. Your customs may charge import tax and duty when the parcel arrives; the carrier collects them from you. We cannot know the sum beforehand, so we do not promise one.
# Where the countries of the page have rules of their own each.
fact-taxes-by-address = What is due depends on where your parcel goes. Once your address is in, the checkout names tax and duty before you order. Where we do not know them, it says so, and the carrier may ask you for them at the door.

## Money that goes back

# The heading of a column: for each way to pay, one of the three below it.
fact-refund-way = How it goes back
# $days: for how many days after the payment.
fact-refund-to-source-within = { NUMBER($days) ->
    [one] The way it came, for { NUMBER($days) } day
   *[other] The way it came, for { NUMBER($days) } days
}
fact-refund-to-source = The way it came
fact-refund-to-account = To an account that you name

fact-rules-price = The price of what you send back is given back, with the tax that we collected with it.
# No customs border lies between the shop and the buyer.
fact-rules-inside = Your order crosses no customs border, so no duty is paid that could come back.
# $charges: a list of fact-charge-…, already written.
fact-rules-returned = Of what you paid us for the border we also give back: { $charges }.
fact-rules-kept = Of what was paid for the border this does not come back: { $charges }.
# Where it depends on the country to which the order went.
fact-rules-by-country = Whether this comes back depends on your country: { $charges }.
fact-charge-duty = customs duty
fact-charge-import-tax = import tax
fact-charge-fees = fees of customs and carrier

## Who sells: the names of what an imprint says

fact-merchant-name = Name
fact-merchant-address = Address
fact-merchant-mail = Email
fact-merchant-phone = Phone
fact-merchant-represented-by = Represented by
fact-merchant-register = Register
fact-merchant-tax = VAT number
# $country: the country of the registration.
fact-registration-tax = Tax number, { COUNTRY($country) }
# Names of schemes; they stay as they are.
fact-registration-oss = Union One-Stop Shop (OSS)
fact-registration-ioss = Import One-Stop Shop (IOSS)
fact-registration-voec = VAT on E-Commerce, Norway (VOEC)

## What is kept of a shopper

# Headings of a table.
fact-kept-what = What
fact-kept-time = How long
# Rows of it; the other column says for how many days.
fact-kept-cart = Your cart with what you typed at the checkout, from its last change
fact-kept-order = Your order: what you bought, your address and your email
fact-kept-order-time = For as long as the law makes us keep our books
fact-kept-number = A number that customs ask of you, encrypted, from the last day of delivery
fact-kept-account = An account that you name for a refund, encrypted, from the day the money went
fact-kept-marks = Traces of misuse, unreadable: from email, address, network and card
# $days: for how many days something is kept.
fact-days = { NUMBER($days) ->
    [one] { NUMBER($days) } day
   *[other] { NUMBER($days) } days
}

# Headings of a table, and its rows.
fact-cookie-name = Name
fact-cookie-use = What for
fact-cookie-cart = Finds your cart again
fact-cookie-count = Shows how many pieces are in it
fact-cookie-preferences = Your choice of country, language and currency
fact-cookie-notice = A message for the next page
fact-cookie-notice-time = One minute
