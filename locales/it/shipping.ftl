### Ways of shipping: their names, what is said about them, and what is not paid with the order.

## At the checkout and in the cart

shipping-low-emission = Basse emissioni
    .hint = Su rotaia e su strada, mai in aereo. Ci vuole un po’ di più.
shipping-sea = Via mare
    .hint = In nave, mai in aereo. Per ciò che può aspettare.
shipping-duty-at-door = Paghi dazi e imposte al corriere quando arriva il pacco.
shipping-too-heavy = Accetta pacchi fino a { $weight }
shipping-no-route = Non arriva a questo indirizzo
shipping-nothing-so-heavy = È troppo pesante per un solo ordine: i nostri corrieri accettano fino a { $weight }. Dividilo in più ordini.
shipping-nothing-there = Nessuno dei nostri corrieri porta nel tuo paese quello che hai nel carrello.
shipping-missing-for-free = Ancora { MONEY($amount) } e la consegna è gratuita.

## On the page about delivery

shipping-up-to = Fino a { $weight }: { MONEY($price) }
shipping-by-volume = Ciò che è grande e leggero conta per il suo volume: { $volume } valgono { $weight }.
shipping-insurance = Gli articoli che costano più di { MONEY($above) } viaggiano assicurati. Costo dell’assicurazione: { $share } del prezzo.
shipping-taxes-at-door = { $ways }: paghi dazi e imposta all’importazione al corriere quando arriva il pacco. Prima dell’ordine ti diciamo quanto sono, all’incirca. Il corriere può aggiungere una sua commissione.
weight-kilograms = { NUMBER($weight) } kg
weight-pounds = { NUMBER($weight) } lb
volume-cubic-centimetres = { NUMBER($volume) } cm³
volume-cubic-inches = { NUMBER($volume) } in³

## Sums of which a part is paid at the door

landed-cost-about = Fino a casa tua: circa { MONEY($amount) }
landed-nothing-expected = Per quanto ne sappiamo, all’arrivo del pacco non c’è nulla da pagare. Se ci fosse, te lo chiederà il corriere.
total-with-order = Da pagare con l’ordine
total-about = In tutto, circa
