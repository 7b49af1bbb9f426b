### Mails about an order. Each is sent as HTML and as plain text. After the greeting the text begins with a capital.

## Placed

email-order-subject = Je bestelling { $number } bij Caravel
email-order-greeting = Hallo,
email-order-body = Dank je wel voor je bestelling. We hebben alles genoteerd zoals je het hieronder ziet.
email-order-pay = Je artikelen liggen voor je apart.
email-order-pay-by = Betalen kan tot: { $when }. Hoe je betaalt, staat hieronder en op de pagina van je bestelling.
email-order-paid = De betaling is al binnen.
email-order-pay-on-delivery = Leg het bedrag contant klaar voor als het pakket komt: { MONEY($amount) }
email-order-lines = Wat je hebt besteld
email-order-address = Bezorgadres

## Paid

email-paid-subject = De betaling voor je bestelling { $number } is binnen
email-paid-body = De betaling is binnen, dank je wel. We maken je artikelen klaar.

## Canceled

email-canceled-subject = Je bestelling { $number } is geannuleerd
email-canceled-body = De betaling voor je bestelling is niet op tijd binnengekomen, daarom hebben we de bestelling geannuleerd. Er is niets afgeschreven. Wil je de artikelen nog hebben, dan kun je ze gerust opnieuw bestellen.

## Under every mail

email-signature = Hartelijke groet, Caravel
email-demo-note = Deze mail komt van een demonstratiewinkel. Er wordt niets afgeschreven en niets verzonden.
