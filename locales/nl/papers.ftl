### Papers of an order, to be printed: invoice, credit note, receipt, packing slip, and what customs reads on a parcel. And the page on which an order is found again.

# Over the links on the page of an order.
papers-title = Factuur en betaalbewijs
paper-invoice = Factuur
# What takes an invoice back.
paper-credit-note = Creditfactuur
paper-receipt = Betaalbewijs

## On an invoice

# The number of the invoice or of the credit note.
paper-number = Nummer
paper-date = Datum
paper-seller = Verkoper
paper-buyer = Koper
# The heads of the columns.
paper-item = Omschrijving
paper-quantity = Aantal
paper-unit-price = Stukprijs
paper-amount = Bedrag
# The table of taxes: its heads, and a rate. $rate: such as “19%”. $tax: a tax-name-…
paper-tax-rate = Belasting
paper-net = Nettobedrag
paper-tax = Belastingbedrag
paper-rate-of-tax = { $rate } { $tax }
# In the currency of the state whose tax it is; the exchange rate follows. $amount: the tax.
paper-tax-converted = De belasting bedraagt { MONEY($amount) }.
# As the law asks of an invoice, where goods leave the European Union.
paper-export = Uitvoerlevering, vrijgesteld van btw: artikel 146 van Richtlijn 2006/112/EG.
# $number: the invoice. $day: its date.
credit-note-refers = Hiermee wordt factuur { $number } van { DATE($day) } geheel of gedeeltelijk gecrediteerd.

## On and in a parcel

paper-packing-slip = Pakbon
# $parcel: the number of the parcel. $parcels: how many the order has.
paper-parcel = Pakket { NUMBER($parcel) } van { NUMBER($parcels) }
paper-sender = Afzender
paper-addressee = Geadresseerde
# At the foot of the packing slip.
paper-slip-thanks = Bedankt voor je bestelling. Ontbreekt er iets? Schrijf ons, dan maken we het in orde.

## For customs. The words of the forms of the Universal Postal Union, where the post of your country has its own.

customs-cn22 = Douaneaangifte CN 22
customs-cn23 = Douaneaangifte CN 23
customs-invoice = Handelsfactuur
customs-category = Soort zending
customs-sale = Verkoop van goederen
customs-terms = Leveringsvoorwaarden (Incoterms 2020)
customs-hs = GS-code
customs-origin = Land van oorsprong
customs-weight = Gewicht
customs-value = Waarde
customs-total-weight = Totaalgewicht met verpakking
customs-total-value = Totale waarde van de goederen
customs-statement = Ik verklaar dat deze gegevens juist zijn en dat deze zending niets gevaarlijks bevat en niets wat verboden is door de wet of door post- of douanevoorschriften.
customs-signature = Datum en handtekening van de afzender

## Finding an order again

# max 60
find-order-title = Mijn bestelling vinden
find-order-lede = Ben je de link naar je bestelling kwijt? Geef ons het bestelnummer en het e-mailadres waarmee je hebt besteld, dan sturen we de link daarheen.
find-order-number-hint = Het staat in onze e-mails, bijvoorbeeld CV-7K3M-Q2XD
# max 24
find-order-send = Stuur mij de link
# The same whether there is such an order or not.
find-order-sent = Is er een bestelling met dit nummer en dit adres, dan is er een e-mail met de link onderweg. We sturen er hooguit één per tien minuten.
requirement-order-number-missing = Vul het bestelnummer in.

## The mail with the link. After the greeting the text goes on in lower case.

# $number: the order number.
email-link-subject = De link naar je bestelling { $number }
email-link-body = je hebt om de link naar je bestelling gevraagd. Hier is hij. Houd hem voor jezelf: wie hem heeft, kan de bestelling zien. Was jij het niet, dan hoef je niets te doen.
