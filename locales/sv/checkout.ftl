### Kassan: kontakt, leverans, betalning, summan, knappen.

checkout-title = Kassa
checkout-sandbox-note = Det här är en demobutik. Du kan beställa utan oro: inget dras och inget skickas.

## Kontakt

checkout-contact = Kontakt
checkout-email = E-postadress
checkout-email-hint = Vi skriver bara om den här beställningen.

## Leverans

checkout-delivery = Leveransadress
checkout-country = Land
checkout-save = Uppdatera

address-name = För- och efternamn
address-organization = Företag
address-street = Gatuadress
address-street-hint = Så som den ska stå på paketet
address-extra = Lägenhet, våning, byggnad
address-extra-hint = Allt som hjälper budet att hitta till din dörr
address-district = Stadsdel
address-city = Ort
address-region = Region
address-region-state = Delstat
address-region-prefecture = Prefektur
address-region-province = Provins
address-region-emirate = Emirat
address-region-area = Region eller område
address-postcode = Postnummer
address-postcode-us = ZIP-kod
address-postcode-hint = Till exempel { $example }
address-optional = (valfritt)
address-choose-region = Välj

## Leveranssätt

checkout-shipping = Leveranssätt
shipping-standard = Standard
shipping-express = Express
shipping-days =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } arbetsdag
       *[other] { NUMBER($min) }–{ NUMBER($max) } arbetsdagar
    }
shipping-days-exact =
    { NUMBER($days) ->
        [one] { NUMBER($days) } arbetsdag
       *[other] { NUMBER($days) } arbetsdagar
    }
shipping-free = Gratis

## Betalning

checkout-payment = Betalning

checkout-credit-notice = Att betala senare är ett lån, och att låna kostar pengar om du betalar för sent. Betaltjänsten kan komma att kontrollera om du har råd med det.

## Summan

checkout-summary = Din beställning
checkout-edit-cart = Ändra varukorgen
total-goods = Varor
total-shipping = Frakt
total-tax-included = Inkl. { $rate } { $tax }
total-tax-added = Plus { $rate } { $tax }
total-duty = Tull
total-tax-border = Importskatt, { $rate } { $tax }
total-parcel-fee = Statlig paketavgift
total-clearance-fee = Transportörens tullklareringsavgift
total-due = Totalt
total-door = Hem till dörren
total-at-door = Att betala vid dörren, uppskattat

# Knappen som beställer: det måste framgå att den medför betalningsskyldighet (lagen om distansavtal).
place-order = Slutför köp
checkout-terms = Med den här knappen beställer du varorna i listan och åtar dig att betala totalbeloppet.

## Vad som saknas

checkout-errors-title =
    { NUMBER($count) ->
        [one] Se över en sak innan du beställer
       *[other] Se över { NUMBER($count) } saker innan du beställer
    }

requirement-missing = Fyll i: { $field }
requirement-invalid = Kontrollera: { $field }
requirement-unavailable = Inte tillgänglig: { $field }
requirement-out-of-stock = För få i lager: { $field }

requirement-email-missing = Fyll i din e-postadress.
requirement-email-invalid = Det här ser inte ut som en e-postadress. Kontrollera den.
requirement-address-country-missing = Välj ett land.
requirement-address-country-unavailable = Vi levererar inte till det här landet från den här sidan. Välj ett annat land.
requirement-address-name-missing = Fyll i namnet på den som tar emot paketet.
requirement-address-street-missing = Fyll i gatuadressen.
requirement-address-district-missing = Fyll i stadsdelen.
requirement-address-city-missing = Fyll i orten.
requirement-address-region-missing = Fyll i delstat, prefektur eller region.
requirement-address-region-invalid = Välj ur listan.
requirement-address-postcode-missing = Fyll i postnumret.
requirement-address-postcode-invalid = Det här ser inte ut som ett postnummer i landet. Exempel: { $example }
requirement-shipping-method-missing = Välj hur vi ska skicka.
requirement-shipping-method-unavailable = Det leveranssättet går inte att använda här. Välj ett annat.
requirement-payment-method-missing = Välj hur du vill betala.
requirement-payment-method-unavailable = Det betalsättet går inte att använda för din beställning. Välj ett annat.
