### Home, collections, products.

## Home

home-title = Sommige dingen zijn de reis waard
home-description = Dingen die met de hand zijn gemaakt in kleine werkplaatsen dichtbij en ver weg: in jouw taal, in jouw valuta, bezorging en belasting goed in zicht.
home-intro = Kommen, thee, linnen en papier uit kleine werkplaatsen dichtbij en ver weg. We vertellen je in jouw taal wie ze maakt en wat ze bij jou thuis kosten.
home-cta = Bekijk wat we hebben
home-featured = Onze dingen
home-collections = Per soort
home-promises-label = Wat we beloven

home-promises-price-title = De prijs bij jou thuis
home-promises-price-text = Prijs, belasting en bezorging staan er voordat je bestelt. Is een prijs omgerekend, dan zeggen we tegen welke koers en van welke dag.
home-promises-payment-title = Betaal zoals thuis
home-promises-payment-text = Met de kaart, via de bank, in de buurtwinkel of contant aan de deur: we bieden aan wat mensen gebruiken waar jij woont.
home-promises-language-title = In jouw taal
home-promises-language-text = Van de eerste pagina tot de laatste mail. En welk land het ook is, je kunt lezen in elke taal die we spreken.

## Collections

collection-tableware = Servies
    .slug = servies
    .intro = Klei met sporen van de hand, gemaakt om elke dag te gebruiken.
    .description = Theekommen, theepotten, borden, mokken en een celadonvaas, met de hand gemaakt in Mashiko, Tokoname, Icheon en het Westerwald.
collection-tea = Thee en koffie
    .slug = thee-en-koffie
    .intro = Blaadjes, bonen en wat ze bewaart en maalt: twee keer per dag tien minuten rust.
    .description = Groene thee uit Yame, koffie uit Sidama, theebussen van koper en messing en een handkoffiemolen die te repareren is.
collection-kitchen = Keuken
    .slug = keuken
    .intro = Gereedschap dat goed in de hand ligt en wordt hersteld in plaats van weggegooid.
    .description = Een pettymes uit Sakai, een olijfhouten plank uit de Provence, een pan van plaatstaal uit de Ardennen: gereedschap voor elke dag.
collection-textiles = Textiel
    .slug = textiel
    .intro = Wol, linnen en zijde die met de jaren zachter worden.
    .description = Merinoplaids uit het Mühlviertel, linnen handdoeken uit de Vogezen, zijden sjaals uit Lyon en kelimkussens van de vlakte van Konya.
collection-desk = Bureau
    .slug = bureau
    .intro = Papier en inkt, voor een uur zonder scherm.
    .description = Geruite notitieboeken uit Leipzig en in Pforzheim gedraaide messing vulpennen, voor een rustig uur aan het bureau.
collection-scent = Geur
    .slug = geur
    .intro = Ceder en honing, en een kleine vlam die erbij hoort.
    .description = Cederwierook van het eiland Awaji en gedompelde bijenwaskaarsen uit de Alentejo, gemaakt van wat het land daar geeft.
collection-carry = Leer
    .slug = leer
    .intro = Kleine dingen van goed leer, die over tien jaar mooier zijn dan nu.
    .description = Pasjeshouders van Engels tuigleer, in Walsall met de hand gesneden en met de zadelsteek genaaid.
collection-sound = Klank
    .slug = klank
    .intro = Muziek voor twee duimen, en voor wie er in de kamer is.
    .description = Een kalimba met zeventien stalen tongen op een kast van notenhout, in de Oost-Kaap gebouwd en op het gehoor gestemd.
collection-digital = Digitaal
    .slug = digitaal
    .intro = Met evenveel zorg gemaakt, en niets om in te pakken: van jou zodra het is betaald.
    .description = Een lettertype en een partituur, met de hand getekend en geschreven en als bestand geleverd: geen pakket, geen douane, geen wachten.

collection-count =
    { NUMBER($count) ->
        [one] { NUMBER($count) } artikel
       *[other] { NUMBER($count) } artikelen
    }
collection-view-all = Alles bekijken
collection-empty = Er is hier op dit moment niets.

## Price

price-from = vanaf { MONEY($price) }
price-tax-included = Inclusief { $rate } { $tax }
price-tax-excluded = Exclusief { $rate } { $tax }, komt er bij het afrekenen bij
price-tax-import = Plus invoerkosten, inbegrepen in de prijs bij jou thuis
price-tax-nothing = Geen invoerrechten of belasting bij invoer
price-due-unknown = De douane kan bij aankomst rechten en belasting heffen
price-due-by-address = Belasting en invoerrechten hangen af van je adres

landed-cost = Bij jou thuis: { MONEY($amount) }
landed-door = Bestemming: { COUNTRY($country) }, verzending: { $shipping }. Door je adres kan het bedrag nog veranderen.
landed-promise = Aan de deur komt er niets meer bij.
landed-estimate = Invoerrechten en belasting betaal je aan de deur aan de vervoerder. Het bedrag hier is een schatting, en de vervoerder kan er eigen kosten bij rekenen.
landed-unknown = Als het pakket komt, kan de vervoerder je naast dit bedrag om invoerrechten en belasting vragen. Hoeveel weten we niet, en we gokken niet.

tax-name-vat = btw
tax-name-gst = GST
tax-name-consumption-tax = verbruiksbelasting
tax-name-sales-tax = verkoopbelasting
tax-name-icms = ICMS

rate-note = Omgerekend tegen 1 { $from } = { NUMBER($rate) } { $to }, koers van { DATE($day) }. Bron: { $source }.

## Variants

option-size = Maat
option-colour = Kleur
option-grind = Maling
option-size-s = Klein
option-size-m = Middel
option-size-l = Groot
option-grind-whole = Hele bonen
option-grind-filter = Gemalen voor filter
option-colour-brick = Baksteen
option-colour-ink = Inkt
option-colour-sand = Zand
option-colour-slate = Leisteen
option-colour-chalk = Krijt
option-colour-moss = Mos
option-colour-oat = Haver
option-colour-rust = Roest
option-colour-sea = Zee
option-colour-saffron = Saffraan
option-colour-madder = Meekrap
option-colour-indigo = Indigo
option-colour-copper = Koper
option-colour-brass = Messing
option-colour-brass-engraved = Messing, met jouw gravure
option-colour-tan = Cognac
option-unavailable = niet beschikbaar
variant-option-sold-out = uitverkocht

## Buying

quantity-label = Aantal
add-to-cart = In winkelwagen
stock-in = Op voorraad
stock-out = Uitverkocht
delivery-free-from = Gratis bezorging vanaf { MONEY($amount) }

## The product page

product-details = Details
product-origin = Land van oorsprong: { COUNTRY($country) }
product-weight = Gewicht met verpakking: { $weight }
product-description-label = Over dit artikel
product-related = Hier past goed bij
gallery-label = Afbeeldingen

weight-grams = { NUMBER($weight) } g
weight-ounces = { NUMBER($weight) } oz
