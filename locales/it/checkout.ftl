### The checkout: contact, delivery, payment, the sum, the button.

checkout-title = Cassa
checkout-sandbox-note = Questo è un negozio dimostrativo. Puoi ordinare senza pensieri: non viene addebitato né spedito nulla.

## Contact

checkout-contact = Contatti
checkout-email = Indirizzo e-mail
checkout-email-hint = Ti scriviamo solo per questo ordine.

## Delivery

checkout-delivery = Indirizzo di consegna
checkout-country = Paese
checkout-save = Aggiorna

address-name = Nome e cognome
address-organization = Azienda
address-street = Via e numero civico
address-street-hint = Come deve comparire sul pacco
address-extra = Interno, piano, scala
address-extra-hint = Tutto quello che aiuta il corriere a trovare la tua porta
address-district = Quartiere o distretto
address-city = Città
address-region = Regione
address-region-state = Stato
address-region-prefecture = Prefettura
address-region-province = Provincia
address-region-emirate = Emirato
address-region-area = Regione o zona
address-postcode = CAP
address-postcode-us = Codice postale (ZIP)
address-postcode-hint = Per esempio { $example }
address-optional = (facoltativo)
address-choose-region = Scegli

## Way of shipping

checkout-shipping = Spedizione
shipping-standard = Standard
shipping-express = Express
shipping-days =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } giorno lavorativo
       *[other] { NUMBER($min) }–{ NUMBER($max) } giorni lavorativi
    }
shipping-days-exact =
    { NUMBER($days) ->
        [one] { NUMBER($days) } giorno lavorativo
       *[other] { NUMBER($days) } giorni lavorativi
    }
shipping-free = Gratis

## Payment

checkout-payment = Pagamento

checkout-credit-notice = Pagare più tardi è un prestito, e un prestito costa se paghi in ritardo. Il fornitore può verificare se te lo puoi permettere.

## The sum

checkout-summary = Il tuo ordine
checkout-edit-cart = Modifica il carrello
total-goods = Articoli
total-shipping = Consegna
total-tax-included = Include { $tax } ({ $rate })
total-tax-added = Più { $tax } ({ $rate })
total-duty = Dazi doganali
total-tax-border = Imposta all’importazione: { $tax } ({ $rate })
total-parcel-fee = Diritto statale sui pacchi
total-clearance-fee = Sdoganamento del corriere
total-due = Totale
total-door = Totale fino a casa tua
total-at-door = Da pagare alla consegna, stimato

# Obligation to pay, as article 51(2) of the Codice del consumo asks.
place-order = Ordina e paga
checkout-terms = Con questo pulsante ordini gli articoli elencati qui e ti impegni a pagare il totale.

## What is missing

checkout-errors-title =
    { NUMBER($count) ->
        [one] Controlla un punto prima di ordinare
       *[other] Controlla { NUMBER($count) } punti prima di ordinare
    }

requirement-missing = Da compilare: { $field }
requirement-invalid = Da controllare: { $field }
requirement-unavailable = Non disponibile: { $field }
requirement-out-of-stock = Disponibilità insufficiente: { $field }

requirement-email-missing = Inserisci il tuo indirizzo e-mail.
requirement-email-invalid = Questo non sembra un indirizzo e-mail. Controllalo.
requirement-address-country-missing = Scegli un paese.
requirement-address-country-unavailable = Da questa pagina non consegniamo in questo paese. Scegline un altro.
requirement-address-name-missing = Inserisci il nome di chi riceve il pacco.
requirement-address-street-missing = Inserisci la via e il numero civico.
requirement-address-district-missing = Inserisci il quartiere o il distretto.
requirement-address-city-missing = Inserisci la città.
requirement-address-region-missing = Inserisci lo stato, la provincia o la regione.
requirement-address-region-invalid = Scegli dall’elenco.
requirement-address-postcode-missing = Inserisci il codice postale.
requirement-address-postcode-invalid = Questo non sembra un codice postale di questo paese. Per esempio: { $example }
requirement-shipping-method-missing = Scegli come vuoi che spediamo.
requirement-shipping-method-unavailable = Questa spedizione qui non è possibile. Scegline un’altra.
requirement-payment-method-missing = Scegli come vuoi pagare.
requirement-payment-method-unavailable = Questo metodo di pagamento non è possibile per il tuo ordine. Scegline un altro.
