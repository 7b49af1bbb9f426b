### Kasa: kontakt, dostawa, płatność, suma, przycisk.

checkout-title = Kasa
checkout-sandbox-note = To jest sklep pokazowy. Możesz zamawiać bez obaw: niczego nie pobieramy i niczego nie wysyłamy.

## Kontakt

checkout-contact = Kontakt
checkout-email = Adres e-mail
checkout-email-hint = Piszemy tylko w sprawie tego zamówienia.

## Dostawa

checkout-delivery = Adres dostawy
checkout-country = Kraj
checkout-save = Zaktualizuj

address-name = Imię i nazwisko
address-organization = Firma
address-street = Ulica i numer
address-street-hint = Tak jak ma być na paczce
address-extra = Mieszkanie, piętro, budynek
address-extra-hint = Wszystko, co pomoże kurierowi trafić do drzwi
address-district = Dzielnica
address-city = Miejscowość
address-region = Region
address-region-state = Stan
address-region-prefecture = Prefektura
address-region-province = Prowincja
address-region-emirate = Emirat
address-region-area = Region lub obszar
address-postcode = Kod pocztowy
address-postcode-us = Kod ZIP
address-postcode-hint = Na przykład { $example }
address-optional = (opcjonalnie)
address-choose-region = Wybierz

## Sposób dostawy

checkout-shipping = Sposób dostawy
shipping-standard = Standardowa
shipping-express = Ekspresowa
shipping-days =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } dzień roboczy
        [few] { NUMBER($min) }–{ NUMBER($max) } dni robocze
        [many] { NUMBER($min) }–{ NUMBER($max) } dni roboczych
       *[other] { NUMBER($min) }–{ NUMBER($max) } dnia roboczego
    }
shipping-days-exact =
    { NUMBER($days) ->
        [one] { NUMBER($days) } dzień roboczy
        [few] { NUMBER($days) } dni robocze
        [many] { NUMBER($days) } dni roboczych
       *[other] { NUMBER($days) } dnia roboczego
    }
shipping-free = Za darmo

## Płatność

checkout-payment = Płatność

checkout-credit-notice = Płatność odroczona to kredyt, a spóźniona spłata kosztuje. Operator płatności może sprawdzić, czy stać Cię na ten kredyt.

## Suma

checkout-summary = Twoje zamówienie
checkout-edit-cart = Zmień koszyk
total-goods = Produkty
total-shipping = Dostawa
total-tax-included = W tym { $rate } { $tax }
total-tax-added = Plus { $rate } { $tax }
total-duty = Cło
total-tax-border = Podatek importowy, { $rate } { $tax }
total-parcel-fee = Państwowa opłata od paczki
total-clearance-fee = Opłata przewoźnika za odprawę celną
total-due = Razem
total-door = Z dostawą pod drzwi
total-at-door = Do zapłaty przy odbiorze, szacunkowo

# Słowa, których wymaga art. 17 ust. 3 ustawy o prawach konsumenta.
place-order = Zamawiam z obowiązkiem zapłaty
checkout-terms = Tym przyciskiem zamawiasz wymienione tu produkty i zobowiązujesz się zapłacić podaną kwotę.

## Czego brakuje

checkout-errors-title =
    { NUMBER($count) ->
        [one] Popraw jeszcze jedną rzecz, zanim złożysz zamówienie
        [few] Popraw jeszcze { NUMBER($count) } rzeczy, zanim złożysz zamówienie
        [many] Popraw jeszcze { NUMBER($count) } rzeczy, zanim złożysz zamówienie
       *[other] Popraw jeszcze { NUMBER($count) } rzeczy, zanim złożysz zamówienie
    }

requirement-missing = Uzupełnij: { $field }
requirement-invalid = Sprawdź: { $field }
requirement-unavailable = Niedostępne: { $field }
requirement-out-of-stock = Za mało w magazynie: { $field }

requirement-email-missing = Podaj adres e-mail.
requirement-email-invalid = To nie wygląda na adres e-mail. Sprawdź go.
requirement-address-country-missing = Wybierz kraj.
requirement-address-country-unavailable = Z tej strony nie wysyłamy do tego kraju. Wybierz inny kraj.
requirement-address-name-missing = Podaj imię i nazwisko osoby, która odbierze paczkę.
requirement-address-street-missing = Podaj ulicę i numer.
requirement-address-district-missing = Podaj dzielnicę.
requirement-address-city-missing = Podaj miejscowość.
requirement-address-region-missing = Podaj stan, prefekturę lub region.
requirement-address-region-invalid = Wybierz z listy.
requirement-address-postcode-missing = Podaj kod pocztowy.
requirement-address-postcode-invalid = To nie wygląda na kod pocztowy tego kraju. Przykład: { $example }
requirement-shipping-method-missing = Wybierz sposób dostawy.
requirement-shipping-method-unavailable = Ten sposób dostawy nie jest tu dostępny. Wybierz inny.
requirement-payment-method-missing = Wybierz sposób płatności.
requirement-payment-method-unavailable = Ten sposób płatności nie jest dostępny dla tego zamówienia. Wybierz inny.
