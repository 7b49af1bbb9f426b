### The order, its payment, and the sandbox that plays the payment provider.

order-title = Bestelling { $number }
order-thanks = Dank je wel voor je bestelling
order-email-sent = Er is een bevestiging onderweg naar { $email }.
order-keep-link = Bewaar het adres van deze pagina: hier vind je je bestelling altijd terug.
order-number = Bestelnummer
order-placed-at = Besteld op { DATE($day) }
order-status-label = Status
order-status-awaiting-payment = Wacht op betaling
    .text = Je artikelen liggen voor je apart. Hieronder staat hoe je betaalt.
order-status-paid = Betaald
    .text = De betaling is binnen. We maken je artikelen klaar.
order-status-canceled = Geannuleerd
    .text = De betaling kwam niet op tijd, daarom is de bestelling vervallen. Er is niets afgeschreven.
order-canceled-title = Deze bestelling is geannuleerd
order-steps-label = Hoe ver je bestelling is
order-step-placed = Bestelling
order-step-payment = Betaling
order-step-ready = Klaargemaakt
order-step-delivery = Bezorging
order-lines = Wat je hebt besteld
order-line-quantity = Aantal: { NUMBER($count) }
order-address = Bezorgadres
order-shipping = Verzending
order-continue = Terug naar de winkel

## Payment

payment-status-label = Betaling
payment-status-created = De betaling wordt voorbereid
payment-status-requires-action = De betaling wacht op jou
payment-status-captured = De betaling is binnen
payment-status-failed = De betaling is geweigerd
payment-status-canceled = De betaling is afgebroken
payment-status-expired = De betaaltermijn is verstreken
payment-status-refunded = De betaling is terugbetaald
payment-status-pending = De betaling is onderweg
payment-status-authorized = De betaling is toegezegd
payment-status-partly-refunded = Een deel van de betaling is terugbetaald
payment-status-disputed = De betaling wordt bij de bank betwist

order-pay-title = Zo betaal je
pay-amount = Bedrag
pay-expires = Betalen kan tot: { $when }.
pay-preparing = De betaling wordt klaargezet. Laad deze pagina zo meteen opnieuw.
pay-reload = Opnieuw laden

pay-redirect = Je bevestigt de betaling op de pagina van de aanbieder ({ $method }) en komt hier terug.
pay-redirect-button = Naar de betaling

pay-voucher-konbini = Ga naar een gemakswinkel, geef dit nummer aan de kassa of bij de terminal op en betaal contant. Dat kan tot: { $expires }.
pay-voucher-boleto = Betaal met dit nummer bij een bank, een loterijwinkel of in de app van je bank. Dat kan tot: { $expires }. Het kan twee werkdagen duren voordat de betaling bij ons is.
pay-voucher = Betaal met dit nummer. Dat kan tot: { $expires }.
pay-voucher-number = Betaalnummer

pay-qr = Scan deze code met je bank- of betaalapp en bevestig de betaling. Dat kan tot: { $expires }.
pay-qr-pix = Scan deze code met de app van je bank, of kopieer hem daarheen, en bevestig de betaling. Dat kan tot: { $expires }.
pay-qr-twint = Scan deze code met de TWINT-app en bevestig de betaling. Dat kan tot: { $expires }.
pay-qr-alt = QR-code met de betaalgegevens. Dezelfde gegevens staan hieronder als tekst.
pay-qr-copy = Betaalcode om te kopiëren
pay-qr-open = Open de betaalapp

pay-bank-transfer = Maak het bedrag over naar deze rekening. Aan het betalingskenmerk zien we dat het geld van jou is.
pay-bank-holder = Rekeninghouder
pay-bank-iban = IBAN
pay-bank-account = Rekening
pay-bank-reference = Betalingskenmerk
pay-bank-scan = Of scan deze code met de app van je bank: die vult de overschrijving voor je in.

pay-on-delivery = Leg het bedrag contant klaar voor als het pakket komt: { MONEY($amount) }

pay-again = Opnieuw betalen
pay-again-hint = Je bestelling blijft staan. Je kunt opnieuw betalen, of op een andere manier.
pay-again-method = Anders betalen

## Sandbox

sandbox-title = Testbetaling
sandbox-intro = Deze pagina speelt de betaalaanbieder. Er gaat geen geld om. Bepaal zelf hoe de betaling afloopt.
sandbox-order = Bestelling
sandbox-method = Betaalwijze
sandbox-amount = Bedrag
sandbox-approve = Betaling goedkeuren
sandbox-decline = Betaling weigeren
sandbox-cancel = Terug zonder betalen
sandbox-play-link = Deze betaling naspelen
sandbox-closed = Deze betaling is al afgerond. Er valt niets meer te beslissen.
