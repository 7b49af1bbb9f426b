### Startsida, kollektioner, produkter.

## Startsida

home-title = Vissa saker är värda resan
home-description = Saker gjorda för hand i små verkstäder nära och långt borta: på ditt språk, i din valuta, med frakt och skatt i klartext.
home-intro = Skålar, te, linne och papper från små verkstäder nära och långt borta. Vi berättar på ditt språk vilka som gör dem och vad de kostar hem till dörren.
home-cta = Se vad vi har
home-featured = Våra saker
home-collections = Kategorier
home-promises-label = Det här lovar vi

home-promises-price-title = Priset hem till dörren
home-promises-price-text = Pris, skatt och frakt ser du innan du beställer. Är ett pris omräknat talar vi om efter vilken kurs och från vilken dag.
home-promises-payment-title = Betala som hemma
home-promises-payment-text = Med kort, via banken, i närbutiken eller kontant vid dörren: vi erbjuder det som folk använder där du bor.
home-promises-language-title = På ditt språk
home-promises-language-text = Från första sidan till sista mejlet. Och oavsett land kan du läsa på vilket som helst av språken vi talar.

## Kollektioner

# .slug: sista delen av sidans adress. .description: för sökmotorer, högst 155 tecken.
collection-tableware = Dukning
    .slug = dukning
    .intro = Lera med spår av handen, gjord för att användas varje dag.
    .description = Teskålar, tekannor, tallrikar, muggar och en seladonvas, gjorda för hand i Mashiko, Tokoname, Icheon och Westerwald.
collection-tea = Te & kaffe
    .slug = te-och-kaffe
    .intro = Blad och bönor, och det som förvarar och maler dem: tio lugna minuter, två gånger om dagen.
    .description = Grönt te från Yame, kaffe från Sidama, teburkar i koppar och mässing och en handdriven kaffekvarn som går att laga.
collection-kitchen = Kök
    .slug = kök
    .intro = Redskap som ligger bra i handen och som lagas, inte slängs.
    .description = En petty-kniv från Sakai, en skärbräda i olivträ från Provence, en kolstålspanna från Ardennerna: redskap för varje dag.
collection-textiles = Textil
    .slug = textil
    .intro = Ull, linne och siden som blir mjukare med åren.
    .description = Merinoplädar från Mühlviertel, linnehanddukar från Vogeserna, sidenscarfar från Lyon och kelimkuddar från Konyaslätten.
collection-desk = Skrivbord
    .slug = skrivbord
    .intro = Papper och bläck, för en timme utan skärm.
    .description = Rutade anteckningsböcker bundna i Leipzig och reservoarpennor svarvade i mässing i Pforzheim, för en stilla timme vid skrivbordet.
collection-scent = Doft
    .slug = doft
    .intro = Ceder och honung, och en liten låga till.
    .description = Cederrökelse från ön Awaji och stöpta bivaxljus från Alentejo, gjorda av det som jorden där ger.
collection-carry = Läder
    .slug = läder
    .intro = Små saker i gott läder, vackrare om tio år än i dag.
    .description = Korthållare i engelskt bridleläder, tillskurna och sydda för hand med sadelsöm i Walsall.
collection-sound = Klang
    .slug = klang
    .intro = Musik för två tummar, och för alla i rummet.
    .description = En kalimba med sjutton ståltungor på en låda av valnöt, byggd och stämd på gehör i Östra Kapprovinsen.
collection-digital = Digitalt
    .slug = digitalt
    .intro = Gjort med samma omsorg, men inget att slå in: ditt så snart det är betalt.
    .description = Ett typsnitt och noter, ritade och skrivna för hand och levererade som filer: inget paket, ingen tull, ingen väntan.

collection-count =
    { NUMBER($count) ->
        [one] { NUMBER($count) } produkt
       *[other] { NUMBER($count) } produkter
    }
collection-view-all = Visa alla
collection-empty = Här finns inget just nu.

## Pris

price-from = från { MONEY($price) }
price-tax-included = Inkl. { $rate } { $tax }
price-tax-excluded = { $rate } { $tax } tillkommer i kassan
price-tax-import = Importavgifter tillkommer, ingår i priset hem till dörren
price-tax-nothing = Ingen tull eller importskatt tillkommer
price-due-unknown = Tullen kan ta ut tull och skatt när paketet kommer
price-due-by-address = Skatt och tull beror på din adress

landed-cost = Hem till dörren: { MONEY($amount) }
landed-door = Leveransland: { COUNTRY($country) }, leveranssätt: { $shipping }. Din adress kan fortfarande ändra beloppet.
landed-promise = Vid dörren tillkommer inget utöver det här beloppet.
landed-estimate = Tull och skatt betalar du till transportören vid dörren. Beloppet här är en uppskattning, och transportören kan lägga på en egen avgift.
landed-unknown = När paketet kommer kan transportören begära tull och skatt av dig utöver det här beloppet. Vi vet inte hur mycket, och vi gissar inte.

# Skatternas namn så som de står i en mening.
tax-name-vat = moms
tax-name-gst = GST
tax-name-consumption-tax = konsumtionsskatt
tax-name-sales-tax = försäljningsskatt
tax-name-icms = ICMS

rate-note = Omräknat efter 1 { $from } = { NUMBER($rate) } { $to }, kurs från { DATE($day) }. Källa: { $source }.

## Varianter

option-size = Storlek
option-colour = Färg
option-grind = Malning
option-size-s = Liten
option-size-m = Mellan
option-size-l = Stor
option-grind-whole = Hela bönor
option-grind-filter = Malet för filter
option-colour-brick = Tegel
option-colour-ink = Bläck
option-colour-sand = Sand
option-colour-slate = Skiffer
option-colour-chalk = Krita
option-colour-moss = Mossa
option-colour-oat = Havre
option-colour-rust = Rost
option-colour-sea = Hav
option-colour-saffron = Saffran
option-colour-madder = Krapp
option-colour-indigo = Indigo
option-colour-copper = Koppar
option-colour-brass = Mässing
option-colour-brass-engraved = Mässing, med din gravyr
option-colour-tan = Cognac
option-unavailable = inte tillgänglig
variant-option-sold-out = slutsåld

## Köp

quantity-label = Antal
add-to-cart = Lägg i varukorgen
stock-in = I lager
stock-out = Slutsåld
delivery-free-from = Fri frakt från { MONEY($amount) }

## Produktsidan

product-details = Detaljer
product-origin = Ursprungsland: { COUNTRY($country) }
product-weight = Vikt med förpackning: { $weight }
product-description-label = Om produkten
product-related = Passar bra ihop med
gallery-label = Bilder

# Hårt mellanslag före enheten.
weight-grams = { NUMBER($weight) } g
weight-ounces = { NUMBER($weight) } oz
