### Home, collections, products.

## Home

home-title = Certe cose valgono il viaggio
home-description = Cose fatte a mano in piccole botteghe vicine e lontane: nella tua lingua, nella tua valuta, con consegna e imposte in piena vista.
home-intro = Ciotole, tè, lino e carta da piccole botteghe vicine e lontane. Ti raccontiamo nella tua lingua chi le fa e quanto costano fino a casa tua.
home-cta = Guarda che cosa abbiamo
home-featured = Le nostre cose
home-collections = Per genere
home-promises-label = Che cosa promettiamo

home-promises-price-title = Il prezzo fino a casa tua
home-promises-price-text = Prezzo, imposte e consegna sono indicati prima dell’ordine. Se un prezzo è convertito, diciamo a quale cambio e di che giorno.
home-promises-payment-title = Paga come a casa
home-promises-payment-text = Con la carta, tramite banca, al minimarket o in contanti alla consegna: offriamo ciò che si usa dove vivi.
home-promises-language-title = Nella tua lingua
home-promises-language-text = Dalla prima pagina all’ultima e-mail. E, qualunque sia il paese, puoi leggerci in ognuna delle lingue che parliamo.

## Collections

collection-tableware = Stoviglie
    .slug = stoviglie
    .intro = Argilla con i segni della mano, fatta per essere usata ogni giorno.
    .description = Ciotole da tè, teiere, piatti, tazze e un vaso céladon, fatti a mano a Mashiko, Tokoname, Icheon e nel Westerwald.
collection-tea = Tè e caffè
    .slug = tè-e-caffè
    .intro = Foglie, chicchi, e ciò che li custodisce e li macina: dieci minuti di calma, due volte al giorno.
    .description = Tè verde di Yame, caffè di Sidama, barattoli da tè in rame e ottone e un macinacaffè a mano che si può riparare.
collection-kitchen = Cucina
    .slug = cucina
    .intro = Utensili che stanno bene in mano e che si riparano, invece di buttarli.
    .description = Un coltello petty di Sakai, un tagliere d’ulivo della Provenza, una padella d’acciaio delle Ardenne: utensili per ogni giorno.
collection-textiles = Tessili
    .slug = tessili
    .intro = Lana, lino e seta che con gli anni diventano più morbidi.
    .description = Plaid di merino del Mühlviertel, asciugamani di lino dei Vosgi, foulard di seta di Lione e cuscini kilim della pianura di Konya.
collection-desk = Scrivania
    .slug = scrivania
    .intro = Carta e inchiostro, per un’ora senza schermo.
    .description = Taccuini a quadretti rilegati a Lipsia e stilografiche d’ottone tornite a Pforzheim, per un’ora tranquilla alla scrivania.
collection-scent = Profumi
    .slug = profumi
    .intro = Cedro e miele, e una piccola fiamma che li accompagna.
    .description = Incenso di cedro dell’isola di Awaji e candele di cera d’api dell’Alentejo, fatti di ciò che dà quella terra.
collection-carry = Pelle
    .slug = pelle
    .intro = Piccole cose in buon cuoio, che tra dieci anni saranno più belle di oggi.
    .description = Portacarte in cuoio inglese da briglia, tagliati e cuciti a mano a punto sellaio a Walsall.
collection-sound = Suono
    .slug = suono
    .intro = Musica per due pollici, e per chi è nella stanza.
    .description = Una kalimba con diciassette lamelle d’acciaio su una cassa di noce, costruita e accordata a orecchio nel Capo Orientale.
collection-digital = Digitale
    .slug = digitale
    .intro = Fatto con la stessa cura, e niente da incartare: tuo appena è pagato.
    .description = Un carattere tipografico e uno spartito, disegnati e scritti a mano e consegnati come file: niente pacco, niente dogana, niente attesa.

collection-count =
    { NUMBER($count) ->
        [one] { NUMBER($count) } articolo
       *[other] { NUMBER($count) } articoli
    }
collection-view-all = Vedi tutto
collection-empty = Al momento qui non c’è nulla.

## Price

price-from = da { MONEY($price) }
# Every name of a tax below is feminine: “inclusa” agrees with it.
price-tax-included = { $tax } inclusa ({ $rate })
price-tax-excluded = { $tax } esclusa ({ $rate }), aggiunta alla cassa
price-tax-import = Più oneri d’importazione, compresi nel totale fino a casa
price-tax-nothing = Nessun dazio né imposta all’importazione
price-due-unknown = La tua dogana può chiedere dazi e imposte all’arrivo
price-due-by-address = Imposte e dazi dipendono dal tuo indirizzo

landed-cost = Fino a casa tua: { MONEY($amount) }
landed-door = Destinazione: { COUNTRY($country) }, spedizione: { $shipping }. Il totale può ancora cambiare in base all’indirizzo.
landed-promise = A questo totale non si aggiunge nulla alla consegna.
landed-estimate = Paghi dazi e imposte al corriere alla consegna. L’importo indicato qui è una stima, e il corriere può aggiungere una sua commissione.
landed-unknown = Quando arriva il pacco, il corriere può chiederti dazi e imposte in aggiunta a questo totale. Non sappiamo quanto, e non tiriamo a indovinare.

tax-name-vat = IVA
tax-name-gst = imposta GST
tax-name-consumption-tax = imposta sui consumi
tax-name-sales-tax = imposta sulle vendite
tax-name-icms = imposta ICMS

rate-note = Convertito al cambio di 1 { $from } = { NUMBER($rate) } { $to }, in data { DATE($day) }. Fonte: { $source }.

## Variants

option-size = Misura
option-colour = Colore
option-grind = Macinatura
option-size-s = Piccola
option-size-m = Media
option-size-l = Grande
option-grind-whole = In grani
option-grind-filter = Macinato per filtro
option-colour-brick = Mattone
option-colour-ink = Inchiostro
option-colour-sand = Sabbia
option-colour-slate = Ardesia
option-colour-chalk = Gesso
option-colour-moss = Muschio
option-colour-oat = Avena
option-colour-rust = Ruggine
option-colour-sea = Mare
option-colour-saffron = Zafferano
option-colour-madder = Robbia
option-colour-indigo = Indaco
option-colour-copper = Rame
option-colour-brass = Ottone
option-colour-brass-engraved = Ottone, con la tua incisione
option-colour-tan = Cuoio
option-unavailable = non disponibile
variant-option-sold-out = esaurito

## Buying

quantity-label = Quantità
add-to-cart = Aggiungi al carrello
stock-in = Disponibile
stock-out = Esaurito
delivery-free-from = Consegna gratuita da { MONEY($amount) }

## The product page

product-details = Dettagli
product-origin = Paese d’origine: { COUNTRY($country) }
product-weight = Peso con imballaggio: { $weight }
product-description-label = Descrizione
product-related = Sta bene con
gallery-label = Immagini

weight-grams = { NUMBER($weight) } g
weight-ounces = { NUMBER($weight) } oz
