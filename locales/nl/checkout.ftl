### The checkout: contact, delivery, payment, the sum, the button.

checkout-title = Afrekenen
checkout-sandbox-note = Dit is een demonstratiewinkel. Je kunt gerust bestellen: er wordt niets afgeschreven en niets verzonden.

## Contact

checkout-contact = Contact
checkout-email = E-mailadres
checkout-email-hint = We schrijven je alleen over deze bestelling.

## Delivery

checkout-delivery = Bezorgadres
checkout-country = Land
checkout-save = Bijwerken

address-name = Voor- en achternaam
address-organization = Bedrijf
address-street = Straat en huisnummer
address-street-hint = Zoals het op het pakket moet staan
address-extra = Toevoeging, verdieping, gebouw
address-extra-hint = Alles wat de bezorger helpt je deur te vinden
address-district = Wijk
address-city = Plaats
address-region = Regio
address-region-state = Staat
address-region-prefecture = Prefectuur
address-region-province = Provincie
address-region-emirate = Emiraat
address-region-area = Regio of gebied
address-postcode = Postcode
address-postcode-us = Postcode (ZIP)
address-postcode-hint = Bijvoorbeeld { $example }
address-optional = (optioneel)
address-choose-region = Maak een keuze

## Way of shipping

checkout-shipping = Verzending
shipping-standard = Standaard
shipping-express = Express
shipping-days =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } werkdag
       *[other] { NUMBER($min) }–{ NUMBER($max) } werkdagen
    }
shipping-days-exact =
    { NUMBER($days) ->
        [one] { NUMBER($days) } werkdag
       *[other] { NUMBER($days) } werkdagen
    }
shipping-free = Gratis

## Payment

checkout-payment = Betaling

# “Geld lenen kost geld” is the warning that Dutch consumer credit law knows.
checkout-credit-notice = Let op! Later betalen is lenen, en geld lenen kost geld als je te laat betaalt. De aanbieder kan nagaan of je het kunt dragen.

## The sum

checkout-summary = Je bestelling
checkout-edit-cart = Winkelwagen wijzigen
total-goods = Artikelen
total-shipping = Bezorging
total-tax-included = Inclusief { $rate } { $tax }
total-tax-added = Plus { $rate } { $tax }
total-duty = Invoerrechten
total-tax-border = Belasting bij invoer: { $rate } { $tax }
total-parcel-fee = Overheidsheffing per pakket
total-clearance-fee = Inklaringskosten van de vervoerder
total-due = Totaal
total-door = Bij jou thuis
total-at-door = Aan de deur te betalen, geschat

# Obligation to pay, as article 6:230v of the Burgerlijk Wetboek asks.
place-order = Bestellen en betalen
checkout-terms = Met deze knop bestel je de artikelen die hier staan en ga je akkoord met de verplichting het totaal te betalen.

## What is missing

checkout-errors-title =
    { NUMBER($count) ->
        [one] Kijk nog even naar één punt voordat je bestelt
       *[other] Kijk nog even naar { NUMBER($count) } punten voordat je bestelt
    }

requirement-missing = Nog invullen: { $field }
requirement-invalid = Nog controleren: { $field }
requirement-unavailable = Niet beschikbaar: { $field }
requirement-out-of-stock = Niet genoeg op voorraad: { $field }

requirement-email-missing = Vul je e-mailadres in.
requirement-email-invalid = Dit lijkt geen e-mailadres. Controleer het even.
requirement-address-country-missing = Kies een land.
requirement-address-country-unavailable = Vanaf deze pagina bezorgen we niet in dit land. Kies een ander land.
requirement-address-name-missing = Vul de naam in van wie het pakket ontvangt.
requirement-address-street-missing = Vul de straat en het huisnummer in.
requirement-address-district-missing = Vul de wijk in.
requirement-address-city-missing = Vul de plaats in.
requirement-address-region-missing = Vul de staat, provincie of regio in.
requirement-address-region-invalid = Kies uit de lijst.
requirement-address-postcode-missing = Vul de postcode in.
requirement-address-postcode-invalid = Dit lijkt geen postcode van dit land. Bijvoorbeeld: { $example }
requirement-shipping-method-missing = Kies hoe we moeten verzenden.
requirement-shipping-method-unavailable = Deze verzendwijze kan hier niet. Kies een andere.
requirement-payment-method-missing = Kies hoe je wilt betalen.
requirement-payment-method-unavailable = Deze betaalwijze kan niet bij jouw bestelling. Kies een andere.
