### Papers of an order, to be printed: invoice, credit note, receipt, packing slip, and what customs reads on a parcel. And the page on which an order is found again.

# Over the links on the page of an order.
papers-title = Faktura och kvitto
paper-invoice = Faktura
# What takes an invoice back.
paper-credit-note = Kreditfaktura
paper-receipt = Kvitto

## On an invoice

# The number of the invoice or of the credit note.
paper-number = Nummer
paper-date = Datum
paper-seller = Säljare
paper-buyer = Köpare
# The heads of the columns.
paper-item = Beskrivning
paper-quantity = Antal
paper-unit-price = Pris per styck
paper-amount = Belopp
# The table of taxes: its heads, and a rate. $rate: such as “19%”. $tax: a tax-name-…
paper-tax-rate = Skatt
paper-net = Nettobelopp
paper-tax = Skattebelopp
paper-rate-of-tax = { $rate } { $tax }
# In the currency of the state whose tax it is; the exchange rate follows. $amount: the tax.
paper-tax-converted = Skatten uppgår till { MONEY($amount) }.
# As the law asks of an invoice, where goods leave the European Union.
paper-export = Exportleverans, undantagen från moms: artikel 146 i direktiv 2006/112/EG.
# $number: the invoice. $day: its date.
credit-note-refers = Krediterar helt eller delvis faktura { $number } av den { DATE($day) }.

## On and in a parcel

paper-packing-slip = Följesedel
# $parcel: the number of the parcel. $parcels: how many the order has.
paper-parcel = Paket { NUMBER($parcel) } av { NUMBER($parcels) }
paper-sender = Avsändare
paper-addressee = Mottagare
# At the foot of the packing slip.
paper-slip-thanks = Tack för din beställning. Saknas något? Skriv till oss, så ordnar vi det.

## For customs. The words of the forms of the Universal Postal Union, where the post of your country has its own.

customs-cn22 = Tulldeklaration CN 22
customs-cn23 = Tulldeklaration CN 23
customs-invoice = Handelsfaktura
customs-category = Typ av försändelse
customs-sale = Försäljning av varor
customs-terms = Leveransvillkor (Incoterms 2020)
customs-hs = HS-nummer
customs-origin = Ursprungsland
customs-weight = Vikt
customs-value = Värde
customs-total-weight = Total vikt med förpackning
customs-total-value = Varornas totala värde
customs-statement = Jag intygar att uppgifterna är riktiga och att försändelsen inte innehåller något farligt eller något som är förbjudet enligt lag eller enligt post- eller tullbestämmelser.
customs-signature = Datum och avsändarens underskrift

## Finding an order again

# max 60
find-order-title = Hitta min beställning
find-order-lede = Har du tappat bort länken till din beställning? Ange ordernumret och den e-postadress som du beställde med, så skickar vi länken dit.
find-order-number-hint = Det står i våra mejl, till exempel CV-7K3M-Q2XD
# max 24
find-order-send = Skicka länken
# The same whether there is such an order or not.
find-order-sent = Finns det en beställning med det här numret och den här adressen är ett mejl med länken på väg. Vi skickar högst ett var tionde minut.
requirement-order-number-missing = Ange ordernumret.

## The mail with the link. After the greeting the text goes on in lower case.

# $number: the order number.
email-link-subject = Länken till din beställning { $number }
email-link-body = du har bett om länken till din beställning. Här är den. Behåll den för dig själv: den som har den kan se beställningen. Var det inte du behöver du inte göra något.
