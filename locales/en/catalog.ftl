### Home, collections, products.

## Home

home-title = Some things are worth the journey
home-description = Things made by hand in Japan, Germany, France and Austria: in your language, in your currency, with delivery and tax in plain sight.
home-intro = Bowls, knives, linen and paper from small workshops in Japan, Germany, France and Austria. We tell you about them in your language, and what they cost at your door.
# The button under the introduction; leads to the things below.
home-cta = See what we have
home-featured = Our things
home-collections = By kind
# The name of the part with the three promises, for screen readers.
home-promises-label = What we promise

home-promises-price-title = The price at your door
home-promises-price-text = Price, tax and delivery are named before you order. Where a price is converted, we say at which rate and of which day.
home-promises-payment-title = Pay as you do at home
home-promises-payment-text = By card, by bank, at the convenience store or in cash at your door: we offer what people use where you live.
home-promises-language-title = In your language
home-promises-language-text = From the first page to the last mail. And whatever the country, you may read in any language we speak.

## Collections

# .slug: the last part of the page’s address, lower-case words joined by hyphens, in your language.
# .intro: the line under the title. .description: for search engines, up to 155 letters.
collection-tableware = Tableware
    .slug = tableware
    .intro = Clay with the marks of the hand in it, made to be used every day.
    .description = Tea bowls, teapots, plates and mugs, made by hand in Japan and Germany.
collection-textiles = Textiles
    .slug = textiles
    .intro = Wool, linen and silk that grow softer with the years.
    .description = Merino throws from Austria, linen towels and silk scarves from France, woven to be used for years.
collection-kitchen = Kitchen
    .slug = kitchen
    .intro = Tools that lie well in the hand and are mended, not thrown away.
    .description = A petty knife from Sakai, an olive wood board from Provence, a coffee grinder from Germany: tools for daily use.
collection-desk = Desk
    .slug = desk
    .intro = Paper and cedar, for an hour without a screen.
    .description = Grid notebooks bound in Leipzig and cedar incense from Awaji, for a quiet hour at the desk.

# $count: products in the collection.
collection-count =
    { NUMBER($count) ->
        [one] { NUMBER($count) } thing
       *[other] { NUMBER($count) } things
    }
collection-view-all = See all
collection-empty = There is nothing here just now.

## Price

# Stands before the lowest price where the variants’ prices differ. $price: an amount.
price-from = from { MONEY($price) }
# $tax: one of the names below. $rate: the tax rate, already written: “19%”.
price-tax-included = Includes { $rate } { $tax }
price-tax-excluded = { $rate } { $tax } is added at the checkout
# Where the shop collects no tax itself.
price-tax-none = No tax is added by us; your customs may charge import tax and duty

# The names of the tax as they stand within a sentence.
tax-name-vat = VAT
tax-name-gst = GST
tax-name-consumption-tax = consumption tax
tax-name-sales-tax = sales tax
tax-name-icms = ICMS

# $from, $to: currency codes. $rate: how much of $to one unit of $from buys. $day: the day of the rate.
# $source: who published it, such as “ECB”, not translated.
rate-note = Converted at 1 { $from } = { NUMBER($rate) } { $to }, rate of { DATE($day) }. Source: { $source }.

## Variants

option-size = Size
option-colour = Colour
option-size-s = Small
option-size-m = Medium
option-size-l = Large
# Colours of glaze, wool, silk and cloth.
option-colour-brick = Brick
option-colour-ink = Ink
option-colour-sand = Sand
option-colour-slate = Slate
option-colour-chalk = Chalk
option-colour-moss = Moss
option-colour-oat = Oat
option-colour-rust = Rust
option-colour-sea = Sea
option-colour-saffron = Saffron
# Added to an option for screen readers.
option-unavailable = not available
variant-option-sold-out = sold out

## Buying

quantity-label = Quantity
add-to-cart = Add to cart
stock-in = In stock
stock-out = Sold out
# $min, $max: working days until arrival. $price: the cost of delivery.
delivery-estimate = At your door in { NUMBER($min) }–{ NUMBER($max) } working days, delivery { MONEY($price) }
delivery-estimate-free = At your door in { NUMBER($min) }–{ NUMBER($max) } working days, delivery free
# The same where soonest and latest are one. $days: working days until arrival.
delivery-estimate-exact =
    { NUMBER($days) ->
        [one] At your door in { NUMBER($days) } working day, delivery { MONEY($price) }
       *[other] At your door in { NUMBER($days) } working days, delivery { MONEY($price) }
    }
delivery-estimate-free-exact =
    { NUMBER($days) ->
        [one] At your door in { NUMBER($days) } working day, delivery free
       *[other] At your door in { NUMBER($days) } working days, delivery free
    }
# $amount: the sum of goods from which delivery costs nothing.
delivery-free-from = Free delivery from { MONEY($amount) }

## The product page

# The heading over the facts: size, material, care.
product-details = Details
# $country: where the thing was made.
product-origin = Country of origin: { COUNTRY($country) }
# $weight: a weight with its unit, already written.
product-weight = Weight with packing: { $weight }
product-description-label = About this piece
product-related = Goes well with
# The name of the list of pictures, for screen readers.
gallery-label = Pictures

# A weight in grams; in ounces for markets that weigh in them. $weight: a number.
weight-grams = { NUMBER($weight) } g
weight-ounces = { NUMBER($weight) } oz
