### Home, collections, products.

## Home

home-title = Manche Dinge sind die Reise wert
home-description = Handgemachtes aus kleinen Werkstätten von nah und fern: in Ihrer Sprache, in Ihrer Währung, mit klaren Angaben zu Versand und Steuer.
home-intro = Schalen, Tee, Leinen und Papier aus kleinen Werkstätten von nah und fern. Wir erzählen Ihnen in Ihrer Sprache, wer sie macht, und sagen, was sie bis an Ihre Tür kosten.
# The button under the introduction; leads to the things below.
home-cta = Unsere Stücke ansehen
home-featured = Unsere Stücke
home-collections = Nach Kategorie
# The name of the part with the three promises, for screen readers.
home-promises-label = Was wir versprechen

home-promises-price-title = Der Preis bis an Ihre Tür
home-promises-price-text = Preis, Steuer und Versandkosten nennen wir, bevor Sie bestellen. Ist ein Preis umgerechnet, sagen wir, zu welchem Kurs und von welchem Tag.
home-promises-payment-title = Zahlen, wie Sie es gewohnt sind
home-promises-payment-text = Mit Karte, über die Bank, im Laden um die Ecke oder bar an der Haustür: Wir bieten an, was bei Ihnen üblich ist.
home-promises-language-title = In Ihrer Sprache
home-promises-language-text = Von der ersten Seite bis zur letzten E-Mail. Und wohin wir auch liefern: Lesen können Sie in jeder Sprache, die wir sprechen.

## Collections

# .slug: the last part of the page’s address, lower-case words joined by hyphens.
# .intro: the line under the title. .description: for search engines, up to 155 letters.
collection-tableware = Geschirr
    .slug = geschirr
    .intro = Ton, dem man die Hand noch ansieht, gemacht für jeden Tag.
    .description = Teeschalen, Teekannen, Teller, Becher und eine Seladonvase, von Hand gemacht in Mashiko, Tokoname, Icheon und im Westerwald.
collection-tea = Tee & Kaffee
    .slug = tee-und-kaffee
    .intro = Blätter und Bohnen und was sie aufhebt und mahlt: zehn ruhige Minuten, zweimal am Tag.
    .description = Grüner Tee aus Yame, Kaffee aus Sidama, Teedosen aus Kupfer und Messing und eine Handkaffeemühle, die sich reparieren lässt.
collection-kitchen = Küche
    .slug = küche
    .intro = Werkzeug, das gut in der Hand liegt und das man repariert, statt es wegzuwerfen.
    .description = Ein Petty-Messer aus Sakai, ein Olivenholzbrett aus der Provence, eine Eisenpfanne aus den Ardennen: Werkzeug für jeden Tag.
collection-textiles = Textilien
    .slug = textilien
    .intro = Wolle, Leinen und Seide, die mit den Jahren weicher werden.
    .description = Merinodecken aus dem Mühlviertel, Leinenhandtücher aus den Vogesen, Seidentücher aus Lyon und Kelimkissen aus der Ebene von Konya.
collection-desk = Schreibtisch
    .slug = schreibtisch
    .intro = Papier und Tinte, für eine Stunde ohne Bildschirm.
    .description = Karierte Notizbücher, in Leipzig gebunden, und Füllfederhalter, in Pforzheim aus Messing gedreht, für eine stille Stunde am Schreibtisch.
collection-scent = Duft
    .slug = duft
    .intro = Zeder und Honig und dazu eine kleine Flamme.
    .description = Zedern-Räucherstäbchen von der Insel Awaji und gezogene Bienenwachskerzen aus dem Alentejo, gemacht aus dem, was die Gegend dort gibt.
# The leather goods; “carry” is only the name that the shop uses inside.
collection-carry = Leder
    .slug = leder
    .intro = Kleine Dinge aus gutem Leder, die in zehn Jahren schöner sind als heute.
    .description = Kartenetuis aus englischem Zaumleder, in Walsall von Hand zugeschnitten und mit Sattlerstich genäht.
collection-sound = Klang
    .slug = klang
    .intro = Musik für zwei Daumen und für alle, die im Zimmer sind.
    .description = Eine Kalimba mit siebzehn Stahlzungen auf einem Kasten aus Nussbaum, am Ostkap gebaut und nach Gehör gestimmt.
# Goods that are files: a typeface, a score of music.
collection-digital = Digitales
    .slug = digitales
    .intro = Mit derselben Sorgfalt gemacht, nur ohne Paket: Ihres, sobald es bezahlt ist.
    .description = Eine Schrift und ein Notenblatt, von Hand entworfen und als Dateien übergeben: kein Paket, kein Zoll, kein Warten.

# $count: products in the collection.
collection-count =
    { NUMBER($count) ->
        [one] { NUMBER($count) } Artikel
       *[other] { NUMBER($count) } Artikel
    }
collection-view-all = Alle ansehen
collection-empty = Hier gibt es gerade nichts.

## Price

# Stands before the lowest price where the variants’ prices differ. $price: an amount.
price-from = ab { MONEY($price) }
# $tax: one of the names below. $rate: the tax rate, already written: “19 %”.
price-tax-included = inkl. { $rate } { $tax }
price-tax-excluded = { $rate } { $tax } kommen an der Kasse hinzu
# Under a price where import duty, tax or fees come on top and the shop collects them; about 60 letters.
price-tax-import = zzgl. Einfuhrabgaben, im Betrag bis an Ihre Tür enthalten
# Under a price where nothing is due at the border; also under the price of a file.
price-tax-nothing = Es fallen weder Zoll noch Einfuhrsteuer an
# Under a price where the shop does not know what is due at the border.
price-due-unknown = Ihr Zoll kann bei der Ankunft Zollabgaben und Einfuhrsteuer erheben
# Under a price where the countries of the page have rules of their own each.
price-due-by-address = Steuer und Zoll richten sich nach Ihrer Adresse

# Opens the list of what it is made of. $amount: goods, shipping, and all that is collected with them.
landed-cost = Bis an Ihre Tür: { MONEY($amount) }
# Under that list. $country: the country it is worked out for. $shipping: the name of a way of shipping, such as
# “Standard”. After colons, so that neither needs an article.
landed-door = Lieferland: { COUNTRY($country) }, Versand: { $shipping }. Mit Ihrer Adresse kann sich der Betrag noch ändern.
# Under a sum, one of three: all is collected with the order; duty and tax are paid to the carrier at the door, and
# known roughly; or nobody knows. With cash on delivery the sum itself is paid at the door.
landed-promise = An Ihrer Tür kommt zu diesem Betrag nichts mehr hinzu.
landed-estimate = Zoll und Einfuhrsteuer zahlen Sie an Ihrer Tür beim Zustelldienst. Der hier genannte Betrag ist geschätzt; der Zustelldienst kann eine eigene Gebühr dazurechnen.
landed-unknown = Wenn das Paket ankommt, kann der Zustelldienst zusätzlich zu diesem Betrag Zoll und Einfuhrsteuer von Ihnen verlangen. Wie viel, wissen wir nicht, deshalb nennen wir Ihnen keine Summe.

# The names of the tax as they stand within a sentence. No sentence ends with one: “MwSt.” has its own full stop.
tax-name-vat = MwSt.
tax-name-gst = GST
tax-name-consumption-tax = Konsumsteuer
tax-name-sales-tax = Verkaufssteuer
tax-name-icms = ICMS

# $from, $to: currency codes. $rate: how much of $to one unit of $from buys. $day: the day of the rate.
# $source: who published it, such as “ECB”, not translated.
rate-note = Umgerechnet zu 1 { $from } = { NUMBER($rate) } { $to }, Kurs vom { DATE($day) }. Quelle: { $source }.

## Variants

option-size = Größe
option-colour = Farbe
# How coffee is sold: as beans, or ground.
option-grind = Mahlung
option-size-s = Klein
option-size-m = Mittel
option-size-l = Groß
option-grind-whole = Ganze Bohnen
option-grind-filter = Für Filter gemahlen
# Colours of glaze, wool, silk, cloth, leather and metal.
option-colour-brick = Ziegel
option-colour-ink = Tinte
option-colour-sand = Sand
option-colour-slate = Schiefer
option-colour-chalk = Kreide
option-colour-moss = Moos
option-colour-oat = Hafer
option-colour-rust = Rost
option-colour-sea = Meer
option-colour-saffron = Safran
# The red of the madder root and the blue of indigo: dyed wool.
option-colour-madder = Krapp
option-colour-indigo = Indigo
option-colour-copper = Kupfer
option-colour-brass = Messing
option-colour-brass-engraved = Messing, mit Ihrer Gravur
# The light brown of oak-tanned leather.
option-colour-tan = Cognac
# Added to an option for screen readers.
option-unavailable = nicht verfügbar
variant-option-sold-out = ausverkauft

## Buying

quantity-label = Menge
add-to-cart = In den Warenkorb
stock-in = Auf Lager
stock-out = Ausverkauft
# $amount: the sum of goods from which delivery costs nothing.
delivery-free-from = Kostenloser Versand ab { MONEY($amount) }

## The product page

# The heading over the facts: size, material, care.
product-details = Details
# $country: where the thing was made.
product-origin = Herkunftsland: { COUNTRY($country) }
# $weight: a weight with its unit, already written.
product-weight = Gewicht mit Verpackung: { $weight }
product-description-label = Über dieses Stück
product-related = Passt gut dazu
# The name of the list of pictures, for screen readers.
gallery-label = Bilder

# A weight in grams; in ounces for markets that weigh in them. $weight: a number. No-break spaces.
weight-grams = { NUMBER($weight) } g
weight-ounces = { NUMBER($weight) } oz
