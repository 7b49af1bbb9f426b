### The order, its payment, and the sandbox that plays the payment provider.

# $number: the order number.
order-title = Bestellung { $number }
order-thanks = Vielen Dank für Ihre Bestellung
# $email: where the confirmation goes.
order-email-sent = Eine Bestätigung ist unterwegs an { $email }.
order-keep-link = Bewahren Sie die Adresse dieser Seite auf: Hier finden Sie Ihre Bestellung jederzeit wieder.
order-number = Bestellnummer
# $day: when it was placed.
order-placed-at = Bestellt am { DATE($day) }
order-status-label = Status
order-status-awaiting-payment = Zahlung offen
    .text = Ihre Ware ist für Sie zurückgelegt. Wie Sie zahlen, steht unten.
order-status-paid = Bezahlt
    .text = Ihre Zahlung ist eingegangen. Wir machen Ihr Paket fertig.
order-status-canceled = Storniert
    .text = Die Zahlung ist nicht rechtzeitig eingegangen, deshalb ist die Bestellung storniert. Es wurde nichts abgebucht.
order-canceled-title = Diese Bestellung wurde storniert
order-steps-label = Stand der Bestellung
order-step-placed = Bestellung
order-step-payment = Zahlung
order-step-ready = Vorbereitung
order-step-delivery = Lieferung
order-lines = Was Sie bestellt haben
# How many pieces of a line. $count: pieces.
order-line-quantity = Menge: { NUMBER($count) }
order-address = Lieferadresse
order-shipping = Versand
order-continue = Zurück zum Shop

## Payment

payment-status-label = Zahlung
payment-status-created = Die Zahlung wird vorbereitet
payment-status-requires-action = Die Zahlung wartet auf Sie
payment-status-captured = Die Zahlung ist eingegangen
payment-status-failed = Die Zahlung wurde abgelehnt
payment-status-canceled = Die Zahlung wurde abgebrochen
payment-status-expired = Die Zahlungsfrist ist abgelaufen
payment-status-refunded = Die Zahlung wurde erstattet
payment-status-pending = Die Zahlung ist unterwegs
payment-status-authorized = Die Zahlung ist zugesagt
payment-status-partly-refunded = Ein Teil der Zahlung wurde erstattet
payment-status-disputed = Die Zahlung wird bei der Bank beanstandet

order-pay-title = So zahlen Sie
pay-amount = Betrag
# $when: a day and a time, already written: “22. November 2026 um 14:05”.
pay-expires = Bitte zahlen Sie bis { $when }.
# While the payment is still being set up; the page is loaded again.
pay-preparing = Die Zahlung wird vorbereitet. Bitte laden Sie diese Seite gleich noch einmal.
pay-reload = Neu laden

# $method: the name of the way to pay, such as “PayPal”.
pay-redirect = Sie bestätigen die Zahlung auf der Seite des Anbieters ({ $method }) und kommen hierher zurück.
pay-redirect-button = Weiter zur Zahlung

# $expires: a day and a time, already written.
pay-voucher-konbini = Gehen Sie bis { $expires } in einen japanischen Minimarkt (Konbini), geben Sie diese Nummer an der Kasse oder am Terminal an und zahlen Sie bar.
pay-voucher-boleto = Zahlen Sie bis { $expires } mit dieser Nummer bei einer Bank, einer Lottoannahmestelle oder in Ihrer Banking-App. Bis die Zahlung bei uns ankommt, können zwei Werktage vergehen.
# Where a way to pay has no message of its own.
pay-voucher = Zahlen Sie mit dieser Nummer bis { $expires }.
pay-voucher-number = Zahlungsnummer

# One for each way to pay with a code; pay-qr where there is none of its own. $expires: a day and a time, already written.
pay-qr = Scannen Sie diesen Code mit Ihrer Banking- oder Bezahl-App und bestätigen Sie die Zahlung bis { $expires }.
pay-qr-pix = Scannen Sie diesen Code mit der App Ihrer Bank oder kopieren Sie ihn dorthin, und bestätigen Sie die Zahlung bis { $expires }.
pay-qr-twint = Scannen Sie diesen Code mit der TWINT-App und bestätigen Sie die Zahlung bis { $expires }.
# What the picture shows, for who does not see it.
pay-qr-alt = QR-Code mit den Zahlungsdaten. Dieselben Daten stehen darunter als Text.
pay-qr-copy = Zahlungscode zum Kopieren
pay-qr-open = Zahlungs-App öffnen

pay-bank-transfer = Bitte überweisen Sie den Betrag auf dieses Konto. Am Verwendungszweck erkennen wir, dass das Geld von Ihnen kommt.
pay-bank-holder = Kontoinhaber
pay-bank-iban = IBAN
pay-bank-account = Konto
pay-bank-reference = Verwendungszweck
pay-bank-scan = Oder scannen Sie diesen Code mit der App Ihrer Bank: Er füllt die Überweisung für Sie aus.

# $amount: what has to be paid.
pay-on-delivery = Bitte halten Sie { MONEY($amount) } in bar bereit, wenn das Paket kommt.

pay-again = Noch einmal zahlen
pay-again-hint = Ihre Bestellung besteht weiterhin. Sie können es noch einmal versuchen oder auf andere Weise zahlen.
pay-again-method = Auf andere Weise zahlen

## Sandbox
## A page that plays the payment provider, so that the whole way can be tried without money.

sandbox-title = Testzahlung
sandbox-intro = Diese Seite spielt den Zahlungsanbieter. Es fließt kein Geld. Entscheiden Sie, wie die Zahlung ausgeht.
sandbox-order = Bestellung
sandbox-method = Zahlungsart
sandbox-amount = Betrag
sandbox-approve = Zahlung annehmen
sandbox-decline = Zahlung ablehnen
sandbox-cancel = Zurück, ohne zu zahlen
# On the order page, beside the instructions: leads to the page above.
sandbox-play-link = Diese Zahlung zum Test durchspielen
sandbox-closed = Diese Zahlung ist bereits abgeschlossen. Hier gibt es nichts mehr zu entscheiden.
