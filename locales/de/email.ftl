### Mails about an order, in the order’s language. Each is sent as HTML and as plain text. After the greeting the text goes on in lower case.

## Placed

# $number: the order number.
email-order-subject = Ihre Bestellung { $number } bei Caravel
email-order-greeting = Guten Tag,
email-order-body = vielen Dank für Ihre Bestellung. Was wir für Sie notiert haben, sehen Sie unten.
email-order-pay = Ihre Ware ist für Sie zurückgelegt.
# $when: a day and a time, already written: “22. November 2026 um 14:05”.
email-order-pay-by = Bitte zahlen Sie bis { $when }. Wie das geht, steht unten und auf der Seite Ihrer Bestellung.
email-order-paid = Ihre Zahlung ist bereits eingegangen.
# $amount: what the carrier collects.
email-order-pay-on-delivery = Bitte halten Sie { MONEY($amount) } in bar bereit, wenn das Paket kommt.
email-order-lines = Was Sie bestellt haben
email-order-address = Lieferadresse

## Paid

email-paid-subject = Die Zahlung für Ihre Bestellung { $number } ist eingegangen
email-paid-body = Ihre Zahlung ist eingegangen, vielen Dank. Wir machen Ihr Paket fertig.

## Canceled

email-canceled-subject = Ihre Bestellung { $number } wurde storniert
email-canceled-body = die Zahlung für Ihre Bestellung ist nicht rechtzeitig eingegangen, deshalb haben wir die Bestellung storniert. Es wurde nichts abgebucht. Wenn Sie die Ware noch möchten, bestellen Sie gern noch einmal.

## Under every mail

email-signature = Herzliche Grüße von Caravel
email-demo-note = Diese E-Mail kommt aus einem Demo-Shop. Es wird nichts abgebucht und nichts verschickt.
