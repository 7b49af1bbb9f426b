### Einkauf für ein Unternehmen in der Europäischen Union: USt-IdNr. und Reverse-Charge.

# Opens the field of the VAT number, at the checkout.
checkout-company = Kaufen Sie für ein Unternehmen ein?
vat-number = USt-IdNr.
# $example: a number of the country that the order goes to.
vat-number-hint = Mit den Buchstaben des Landes, zum Beispiel { $example }. Sobald VIES, das Register der Europäischen Union, sie bestätigt hat, liefern wir ohne Mehrwertsteuer, und Ihr Unternehmen meldet sie an.
vat-number-confirmed = VIES hat diese Nummer bestätigt: Wir berechnen keine Mehrwertsteuer.
# The number is confirmed, but it is one of the country that the goods come from.
vat-number-taxed-here = VIES hat diese Nummer bestätigt. Mehrwertsteuer fällt trotzdem an, weil die Ware aus dem Land Ihrer Nummer kommt.
# VIES, or the register of the country behind it, does not answer.
vat-number-unanswered = VIES ist im Moment nicht erreichbar, deshalb berechnen wir Mehrwertsteuer. Wir fragen noch einmal nach, wenn Sie diese Seite aktualisieren oder bestellen.
requirement-vat-number-invalid = Das sieht nicht nach einer USt-IdNr. aus. Bitte prüfen Sie sie, zum Beispiel { $example }, oder lassen Sie das Feld leer.
requirement-vat-number-unconfirmed = VIES kennt diese Nummer nicht für den Handel innerhalb der Europäischen Union. Bitte prüfen Sie sie, oder lassen Sie das Feld leer und kaufen Sie mit Mehrwertsteuer.

# A line of the sum; its amount comes off. $tax and $rate as in total-tax-included.
total-tax-reversed = { $rate } { $tax } (Reverse-Charge)
# Below the sum, as the law asks of an invoice.
reverse-charge-goods = Steuerschuldnerschaft des Leistungsempfängers. Steuerfreie innergemeinschaftliche Lieferung nach Artikel 138 der Richtlinie 2006/112/EG.
reverse-charge-services = Steuerschuldnerschaft des Leistungsempfängers nach Artikel 44 und 196 der Richtlinie 2006/112/EG.

# On the order and in its mail. $number: the VAT number.
order-vat-number = USt-IdNr. { $number }
order-vat-unanswered = USt-IdNr. { $number }. VIES war bei Ihrer Bestellung nicht erreichbar, deshalb wurde Mehrwertsteuer berechnet.
