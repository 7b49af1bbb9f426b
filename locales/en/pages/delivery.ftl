### The page about delivery. Every figure comes from the shop’s settings.

# .slug: the last part of the page’s address, lower-case words joined by hyphens, in your language.
# .description: for search engines, up to 155 letters.
page-delivery = Delivery and costs
    .slug = delivery
    .description = Where we deliver, what it costs, how long it takes, which taxes are due, and what to do when something arrives broken.
page-delivery-intro = Things made by hand travel well when they are packed well. Here is what it costs, how long it takes, and who pays what.

# Each part has a heading, .title.
# $countries: a list of countries, already written.
page-delivery-countries = With the country you have chosen, we deliver to: { $countries }.
    .title = Where we deliver
page-delivery-countries-ww = With the choice you have made, we deliver to every country that does not have a shop page of its own.
page-delivery-countries-other = For any other country, change where you are at the top of the page. Prices, taxes and ways to pay change with it.

page-delivery-cost = What counts is the parcel with its packing. Here is what each of our ways costs, by weight.
    .title = What it costs

# $min, $max: working days until arrival.
page-delivery-days = Your parcel arrives { NUMBER($min) }–{ NUMBER($max) } working days after the payment has reached us; with cash on delivery, after your order.
    .title = How long it takes

# The same where soonest and latest are one. $days: working days until arrival.
page-delivery-days-exact =
    { NUMBER($days) ->
        [one] Your parcel arrives { NUMBER($days) } working day after the payment has reached us; with cash on delivery, after your order.
       *[other] Your parcel arrives { NUMBER($days) } working days after the payment has reached us; with cash on delivery, after your order.
    }

page-delivery-taxes = Tax is named with every price and in the sum at the checkout.
    .title = Taxes and customs
# $tax: a tax-name-… as it stands within a sentence. $rate: the tax rate, already written: “19%”.
page-delivery-taxes-included = Prices include { $rate } { $tax }.
page-delivery-taxes-added = { $rate } { $tax } is added at the checkout, before you order.
# Where the shop collects what is due at the border.
page-delivery-taxes-import = Where duty and import tax are due, they are part of the sum at the checkout. We pay them to customs for you, and the carrier asks you for none of it at the door.
# Where the shop does not know what is due at the border.
page-delivery-taxes-none = We add no tax to our prices. Your customs may charge import tax and duty when the parcel arrives; the carrier collects them from you. We cannot know the sum beforehand, so we do not promise one.
# Where the countries of the page have rules of their own each.
page-delivery-taxes-by-address = What is due depends on where your parcel goes. Once your address is in, the checkout names tax and duty before you order. Where we do not know them, it says so, and the carrier may ask you for them at the door.

page-delivery-damaged = Tell us soon and send a picture of the piece and of the parcel. We send another, or give your money back, whichever you prefer. Your rights under the law stay as they are.
    .title = When something arrives broken

page-delivery-demo = This is a demonstration shop: nothing is shipped, so nothing can break.
