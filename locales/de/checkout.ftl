### The checkout: contact, delivery, payment, the sum, the button.

checkout-title = Kasse
checkout-sandbox-note = Dies ist ein Demo-Shop. Sie können unbesorgt bestellen: Es wird nichts abgebucht und nichts verschickt.

## Contact

checkout-contact = Kontakt
checkout-email = E-Mail-Adresse
checkout-email-hint = Wir schreiben Ihnen nur wegen dieser Bestellung.

## Delivery

checkout-delivery = Lieferadresse
checkout-country = Land
# The button without JavaScript after another country was picked: shows the fields that country uses.
checkout-save = Aktualisieren

address-name = Vor- und Nachname
address-organization = Firma
address-street = Straße und Hausnummer
address-street-hint = So, wie es auf dem Paket stehen soll
address-extra = Wohnung, Stockwerk, Gebäude
address-extra-hint = Was dem Zustelldienst hilft, Ihre Tür zu finden
address-district = Stadtteil
address-city = Ort
address-region = Region
address-region-state = Bundesstaat
address-region-prefecture = Präfektur
address-region-province = Provinz
address-region-emirate = Emirat
address-region-area = Region oder Gebiet
address-postcode = Postleitzahl
address-postcode-us = ZIP-Code
# $example: a postal code of the country.
address-postcode-hint = Zum Beispiel { $example }
# Stands after the name of a field that may stay empty, in brackets.
address-optional = (optional)
# The first, empty entry of a list of states, prefectures or provinces.
address-choose-region = Bitte wählen

## Way of shipping

checkout-shipping = Versand
shipping-standard = Standard
shipping-express = Express
# $min, $max: working days until arrival.
shipping-days =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } Werktag
       *[other] { NUMBER($min) }–{ NUMBER($max) } Werktage
    }
# The same where soonest and latest are one. $days: working days until arrival.
shipping-days-exact =
    { NUMBER($days) ->
        [one] { NUMBER($days) } Werktag
       *[other] { NUMBER($days) } Werktage
    }
# Stands in place of a price.
shipping-free = Kostenlos

## Payment

checkout-payment = Zahlung

# Shown with ways to pay later or in parts; asked for by consumer credit law.
checkout-credit-notice = Wer später zahlt, nimmt einen Kredit auf, und ein Kredit kostet Geld, wenn Sie zu spät zahlen. Der Anbieter prüft unter Umständen, ob Sie ihn sich leisten können.

## The sum

checkout-summary = Ihre Bestellung
checkout-edit-cart = Warenkorb ändern
total-goods = Waren
total-shipping = Versand
# $tax: a tax-name-… as it stands within a sentence. $rate: the tax rate, already written: “19 %”.
total-tax-included = Inklusive { $rate } { $tax }
total-tax-added = Zuzüglich { $rate } { $tax }
# What comes on top at a border, one line each.
total-duty = Zoll
# Import tax. $tax and $rate as above.
total-tax-border = Einfuhrsteuer, { $rate } { $tax }
# What a state takes for handling a parcel.
total-parcel-fee = Staatliche Paketgebühr
# What the carrier takes for clearing a parcel.
total-clearance-fee = Verzollungsgebühr des Zustelldienstes
total-due = Gesamtbetrag
# In place of total-due, on the page of a product and in the cart.
total-door = Bis an Ihre Tür
# Where the shopper pays duty and tax to the carrier: their sum.
total-at-door = An Ihrer Tür zu zahlen, geschätzt

# The button that orders. The wording is the one that the law of Germany (§ 312j BGB) and of Austria (§ 8 FAGG) names.
place-order = Zahlungspflichtig bestellen
# Stands under the button.
checkout-terms = Mit dieser Schaltfläche bestellen Sie, was hier aufgeführt ist, und verpflichten sich, den Gesamtbetrag zu zahlen.

## What is missing

# Over the list of what is missing. $count: entries in the list, 1 or more.
checkout-errors-title =
    { NUMBER($count) ->
        [one] Bitte prüfen Sie noch eine Angabe, bevor Sie bestellen
       *[other] Bitte prüfen Sie noch { NUMBER($count) } Angaben, bevor Sie bestellen
    }

# Used where there is no message of its own below. $field: the name of the field, such as “Ort”, or of a product.
requirement-missing = Bitte ausfüllen: { $field }
requirement-invalid = Bitte prüfen: { $field }
requirement-unavailable = Nicht verfügbar: { $field }
requirement-out-of-stock = Nicht genug auf Lager: { $field }

requirement-email-missing = Bitte geben Sie Ihre E-Mail-Adresse an.
requirement-email-invalid = Das sieht nicht wie eine E-Mail-Adresse aus. Bitte prüfen Sie sie.
requirement-address-country-missing = Bitte wählen Sie ein Land.
requirement-address-country-unavailable = In dieses Land liefern wir von dieser Seite aus nicht. Bitte wählen Sie ein anderes.
requirement-address-name-missing = Bitte geben Sie den Namen der Person an, die das Paket empfängt.
requirement-address-street-missing = Bitte geben Sie Straße und Hausnummer an.
requirement-address-district-missing = Bitte geben Sie den Stadtteil an.
requirement-address-city-missing = Bitte geben Sie den Ort an.
requirement-address-region-missing = Bitte geben Sie Bundesstaat, Präfektur oder Region an.
requirement-address-region-invalid = Bitte wählen Sie aus der Liste.
requirement-address-postcode-missing = Bitte geben Sie die Postleitzahl an.
# $example: a postal code of the country.
requirement-address-postcode-invalid = Das sieht nicht wie eine Postleitzahl dieses Landes aus. Zum Beispiel: { $example }
requirement-shipping-method-missing = Bitte wählen Sie, wie wir verschicken sollen.
requirement-shipping-method-unavailable = Diese Versandart ist hier nicht möglich. Bitte wählen Sie eine andere.
requirement-payment-method-missing = Bitte wählen Sie, wie Sie zahlen möchten.
requirement-payment-method-unavailable = Diese Zahlungsart ist für Ihre Bestellung nicht möglich. Bitte wählen Sie eine andere.
