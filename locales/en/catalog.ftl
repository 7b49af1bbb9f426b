### Home, collections, products.

## Home

# max 60
home-title = Some things are worth the journey
# max 155
home-description = Things made by hand in small workshops near and far: in your language, in your currency, with delivery and tax in plain sight.
home-intro = Bowls, tea, linen and paper from small workshops near and far. We tell you who makes them, in your language, and what they cost at your door.
# The button under the introduction; leads to the things below.
# max 24
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
# max 60
# max 155 .description
collection-tableware = Tableware
    .slug = tableware
    .intro = Clay with the marks of the hand in it, made to be used every day.
    .description = Tea bowls, teapots, plates, mugs and a celadon vase, made by hand in Mashiko, Tokoname, Icheon and the Westerwald.
# max 60
# max 155 .description
collection-tea = Tea & coffee
    .slug = tea-and-coffee
    .intro = Leaves, beans, and what keeps and grinds them: ten quiet minutes, twice a day.
    .description = Green tea from Yame, coffee from Sidama, tea caddies of copper and brass, and a hand coffee grinder that can be repaired.
# max 60
# max 155 .description
collection-kitchen = Kitchen
    .slug = kitchen
    .intro = Tools that lie well in the hand and are mended, not thrown away.
    .description = A petty knife from Sakai, an olive wood board from Provence, a carbon steel pan from the Ardennes: tools for daily use.
# max 60
# max 155 .description
collection-textiles = Textiles
    .slug = textiles
    .intro = Wool, linen and silk that grow softer with the years.
    .description = Merino throws from the Mühlviertel, linen towels from the Vosges, silk scarves from Lyon and kilim cushions from the plain of Konya.
# max 60
# max 155 .description
collection-desk = Desk
    .slug = desk
    .intro = Paper and ink, for an hour without a screen.
    .description = Grid notebooks bound in Leipzig and fountain pens turned from brass in Pforzheim, for a quiet hour at the desk.
# max 60
# max 155 .description
collection-scent = Scent
    .slug = scent
    .intro = Cedar and honey, and a small flame to go with them.
    .description = Cedar incense from the island of Awaji and dipped beeswax candles from the Alentejo, made of what the land there gives.
# The leather goods; “carry” is only the name that the shop uses inside.
# max 60
# max 155 .description
collection-carry = Leather
    .slug = leather
    .intro = Small things of good hide, which look better in ten years than today.
    .description = Card wallets of English bridle leather, cut and saddle-stitched by hand in Walsall.
# max 60
# max 155 .description
collection-sound = Sound
    .slug = sound
    .intro = Music for two thumbs, and for whoever is in the room.
    .description = A kalimba with seventeen steel tines on a box of walnut, built and tuned by ear in the Eastern Cape.
# Goods that are files: a typeface, a score of music.
# max 60
# max 155 .description
collection-digital = Digital
    .slug = digital
    .intro = Made with as much care, and nothing to wrap: yours as soon as it is paid for.
    .description = A typeface and a score of music, drawn and written by hand and handed over as files: no parcel, no customs, no waiting.

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
# Under a price where import duty, tax or fees come on top and the shop collects them; about 60 letters.
price-tax-import = Plus import charges, part of the sum at your door
# Under a price where nothing is due at the border; also under the price of a file.
price-tax-nothing = No import duty or tax is due
# Under a price where the shop does not know what is due at the border.
price-due-unknown = Your customs may charge duty and tax on arrival
# Under a price where the countries of the page have rules of their own each.
price-due-by-address = Tax and duty depend on your address

# Opens the list of what it is made of. $amount: goods, shipping, and all that is collected with them.
landed-cost = At your door: { MONEY($amount) }
# Under that list. $country: the country it is worked out for. $shipping: the name of a way of shipping, such as
# “Standard”. After colons, so that neither needs an article.
landed-door = Destination: { COUNTRY($country) }, shipping: { $shipping }. Your address may still change the sum.
# Under a sum, one of three: all is collected with the order; duty and tax are paid to the carrier at the door, and
# known roughly; or nobody knows. With cash on delivery the sum itself is paid at the door.
landed-promise = Nothing is added to this sum at your door.
landed-estimate = You pay duty and tax to the carrier at your door. The amount given here is an estimate, and the carrier may add a fee of its own.
landed-unknown = When the parcel arrives, the carrier may ask you for duty and tax on top of this sum. We do not know how much, and we do not guess.

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
# How coffee is sold: as beans, or ground.
option-grind = Grind
option-size-s = Small
option-size-m = Medium
option-size-l = Large
option-grind-whole = Whole beans
option-grind-filter = Ground for filter
# Colours of glaze, wool, silk, cloth, leather and metal.
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
# The red of the madder root and the blue of indigo: dyed wool.
option-colour-madder = Madder
option-colour-indigo = Indigo
option-colour-copper = Copper
option-colour-brass = Brass
option-colour-brass-engraved = Brass, with your engraving
# The light brown of oak-tanned leather.
option-colour-tan = Tan
# Added to an option for screen readers.
option-unavailable = not available
variant-option-sold-out = sold out

## Buying

quantity-label = Quantity
# max 24
add-to-cart = Add to cart
stock-in = In stock
stock-out = Sold out
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
