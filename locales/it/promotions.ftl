### Promotions: the field for a code, what is taken off, and why a code takes nothing off.

promotion-code = Codice promozionale
promotion-code-label = Codice
promotion-apply = Applica
promotion-remove = Rimuovi
promotion-remove-code = Rimuovi il codice { $code }
promotion-counts = Questo codice è valido.
promotion-removed = Il codice è stato rimosso.

## Names of promotions, by their id in the merchant's list. They stand in the sum.

promotion-name-welcome = Un benvenuto
promotion-name-thanks = Grazie
promotion-name-post = Spedizione gratuita
promotion-name-table = Una tavola al completo
promotion-unnamed = Promozione

## Lines of the sum

total-discount = Sconto: { $name }
total-discount-percent = { $name }, { $percent } di sconto
total-shipping-promotion = Consegna: { $name }
total-after-discount = Dopo lo sconto

## Why a code takes nothing off

promotion-refused-unknown = Non conosciamo questo codice. Controlla come è scritto.
promotion-refused-not-yet = Questo codice non vale ancora. Primo giorno valido: { DATE($day) }.
promotion-refused-ended = Questo codice è scaduto.
promotion-refused-market = Questo codice non vale in questo paese.
promotion-refused-currency = Questo codice non vale in questa valuta.
promotion-refused-goods = Questo codice non vale per nessun articolo del tuo carrello.
promotion-refused-minimum = Ancora { MONEY($missing) } e questo codice vale.
promotion-refused-used-up = Questo codice è già stato usato tante volte quante era possibile.
