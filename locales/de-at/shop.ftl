### Was man in Österreich anders sagt als in Deutschland. Alles andere steht in `de`.

## Kassa

checkout-title = Kassa
cart-checkout = Zur Kassa
price-tax-excluded = { $rate } { $tax } kommen an der Kassa hinzu
fact-taxes-added = { $rate } { $tax } kommen an der Kassa hinzu, bevor Sie bestellen.
fact-taxes-import = Wo Zoll und Einfuhrumsatzsteuer anfallen, sind sie in der Summe an der Kassa enthalten. Wir führen sie für Sie an den Zoll ab; der Zustelldienst verlangt dafür an der Tür nichts von Ihnen.
fact-taxes-by-address = Was anfällt, hängt davon ab, wohin Ihr Paket geht. Sobald Sie Ihre Adresse eingegeben haben, nennt die Kassa Steuer und Zoll, bevor Sie bestellen. Wo wir sie nicht kennen, steht das dort; dann kann der Zustelldienst sie an Ihrer Tür verlangen.

## Adresse

address-extra = Stiege, Stock, Tür
address-district = Bezirk
requirement-address-district-missing = Bitte geben Sie den Bezirk an.

## Steuer: die Nummer eines Unternehmens heißt hier UID-Nummer, die Steuer Umsatzsteuer.

tax-name-vat = USt.
vat-number = UID-Nummer
vat-number-hint = Mit den Buchstaben des Landes, zum Beispiel { $example }. Sobald VIES, das Register der Europäischen Union, sie bestätigt hat, liefern wir ohne Umsatzsteuer, und Ihr Unternehmen meldet sie an.
vat-number-confirmed = VIES hat diese Nummer bestätigt: Wir berechnen keine Umsatzsteuer.
vat-number-taxed-here = VIES hat diese Nummer bestätigt. Umsatzsteuer fällt trotzdem an, weil die Ware aus dem Land Ihrer Nummer kommt.
vat-number-unanswered = VIES ist im Moment nicht erreichbar, deshalb berechnen wir Umsatzsteuer. Wir fragen noch einmal nach, wenn Sie diese Seite aktualisieren oder bestellen.
requirement-vat-number-invalid = Das sieht nicht nach einer UID-Nummer aus. Bitte prüfen Sie sie, zum Beispiel { $example }, oder lassen Sie das Feld leer.
requirement-vat-number-unconfirmed = VIES kennt diese Nummer nicht für den Handel innerhalb der Europäischen Union. Bitte prüfen Sie sie, oder lassen Sie das Feld leer und kaufen Sie mit Umsatzsteuer.
order-vat-number = UID-Nummer { $number }
order-vat-unanswered = UID-Nummer { $number }. VIES war bei Ihrer Bestellung nicht erreichbar, deshalb wurde Umsatzsteuer berechnet.

## Bezahlen

method-multibanco = Multibanco
    .hint = Sie zahlen am Bankomaten oder in Ihrer Banking-App in Portugal, mit einer Referenz, die wir Ihnen zeigen.
pay-voucher-konbini = Gehen Sie bis { $expires } in einen japanischen Minimarkt (Konbini), geben Sie diese Nummer an der Kassa oder am Terminal an und zahlen Sie bar.
