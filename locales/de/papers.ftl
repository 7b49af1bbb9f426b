### Papers of an order, to be printed: invoice, credit note, receipt, packing slip, and what customs reads on a parcel. And the page on which an order is found again.

# Over the links on the page of an order.
papers-title = Rechnung und Quittung
paper-invoice = Rechnung
# What takes an invoice back.
paper-credit-note = Rechnungskorrektur
paper-receipt = Quittung

## On an invoice

# The number of the invoice or of the credit note.
paper-number = Nummer
paper-date = Datum
paper-seller = Verkäuferin
paper-buyer = Rechnung an
# The heads of the columns.
paper-item = Bezeichnung
paper-quantity = Menge
paper-unit-price = Einzelpreis
paper-amount = Betrag
# The table of taxes: its heads, and a rate. $rate: such as “19%”. $tax: a tax-name-…
paper-tax-rate = Steuer
paper-net = Nettobetrag
paper-tax = Steuerbetrag
paper-rate-of-tax = { $rate } { $tax }
# In the currency of the state whose tax it is; the exchange rate follows. $amount: the tax.
paper-tax-converted = Die Steuer beträgt { MONEY($amount) }.
# As the law asks of an invoice, where goods leave the European Union.
paper-export = Steuerfreie Ausfuhrlieferung nach Artikel 146 der Richtlinie 2006/112/EG.
# $number: the invoice. $day: its date.
credit-note-refers = Hiermit wird die Rechnung { $number } vom { DATE($day) } ganz oder teilweise berichtigt.

## On and in a parcel

paper-packing-slip = Lieferschein
# $parcel: the number of the parcel. $parcels: how many the order has.
paper-parcel = Paket { NUMBER($parcel) } von { NUMBER($parcels) }
paper-sender = Absender
paper-addressee = Empfänger
# At the foot of the packing slip.
paper-slip-thanks = Vielen Dank für Ihre Bestellung. Fehlt etwas? Schreiben Sie uns, wir bringen es in Ordnung.

## For customs. The words of the forms of the Universal Postal Union, where the post of your country has its own.

customs-cn22 = Zollinhaltserklärung CN 22
customs-cn23 = Zollinhaltserklärung CN 23
customs-invoice = Handelsrechnung
customs-category = Art der Sendung
customs-sale = Warenverkauf
customs-terms = Lieferbedingung (Incoterms 2020)
customs-hs = HS-Code
customs-origin = Ursprungsland
customs-weight = Gewicht
customs-value = Wert
customs-total-weight = Gesamtgewicht mit Verpackung
customs-total-value = Gesamtwert der Waren
customs-statement = Ich bestätige, dass die Angaben richtig sind und dass diese Sendung nichts Gefährliches enthält und nichts, was Gesetze, Post- oder Zollvorschriften verbieten.
customs-signature = Datum und Unterschrift des Absenders

## Finding an order again

# max 60
find-order-title = Bestellung wiederfinden
find-order-lede = Der Link zu Ihrer Bestellung ist weg? Nennen Sie uns die Bestellnummer und die E-Mail-Adresse, mit der Sie bestellt haben. Dorthin schicken wir Ihnen den Link.
find-order-number-hint = Sie steht in unseren E-Mails, zum Beispiel CV-7K3M-Q2XD
# max 24
find-order-send = Link zusenden
# The same whether there is such an order or not.
find-order-sent = Gibt es eine Bestellung mit dieser Nummer und dieser Adresse, ist eine E-Mail mit dem Link unterwegs. Wir schicken höchstens alle zehn Minuten eine.
requirement-order-number-missing = Bitte geben Sie die Bestellnummer an.

## The mail with the link. After the greeting the text goes on in lower case.

# $number: the order number.
email-link-subject = Der Link zu Ihrer Bestellung { $number }
email-link-body = Sie haben um den Link zu Ihrer Bestellung gebeten, hier ist er. Behalten Sie ihn für sich: Wer ihn hat, kann die Bestellung sehen. Waren Sie es nicht, brauchen Sie nichts zu tun.
