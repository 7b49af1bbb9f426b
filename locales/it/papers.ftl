### Papers of an order, to be printed: invoice, credit note, receipt, packing slip, and what customs reads on a parcel. And the page on which an order is found again.

# Over the links on the page of an order.
papers-title = Fattura e ricevuta
paper-invoice = Fattura
# What takes an invoice back.
paper-credit-note = Nota di credito
paper-receipt = Ricevuta

## On an invoice

# The number of the invoice or of the credit note.
paper-number = Numero
paper-date = Data
paper-seller = Venditore
paper-buyer = Cliente
# The heads of the columns.
paper-item = Descrizione
paper-quantity = Quantità
paper-unit-price = Prezzo unitario
paper-amount = Importo
# The table of taxes: its heads, and a rate. $rate: such as “19%”. $tax: a tax-name-…
paper-tax-rate = Imposta
paper-net = Imponibile
paper-tax = Importo dell’imposta
paper-rate-of-tax = { $tax } { $rate }
# In the currency of the state whose tax it is; the exchange rate follows. $amount: the tax.
paper-tax-converted = L’imposta ammonta a { MONEY($amount) }.
# As the law asks of an invoice, where goods leave the European Union.
paper-export = Cessione all’esportazione esente da IVA: articolo 146 della direttiva 2006/112/CE.
# $number: the invoice. $day: its date.
credit-note-refers = Storna, in tutto o in parte, la fattura { $number } del { DATE($day) }.

## On and in a parcel

paper-packing-slip = Bolla di consegna
# $parcel: the number of the parcel. $parcels: how many the order has.
paper-parcel = Pacco { NUMBER($parcel) } di { NUMBER($parcels) }
paper-sender = Mittente
paper-addressee = Destinatario
# At the foot of the packing slip.
paper-slip-thanks = Grazie per il tuo ordine. Se manca qualcosa, scrivici: rimediamo noi.

## For customs. The words of the forms of the Universal Postal Union, where the post of your country has its own.

customs-cn22 = Dichiarazione doganale CN 22
customs-cn23 = Dichiarazione doganale CN 23
customs-invoice = Fattura commerciale
customs-category = Categoria della spedizione
customs-sale = Vendita di merci
customs-terms = Termini di consegna (Incoterms 2020)
customs-hs = Codice SA
customs-origin = Paese di origine
customs-weight = Peso
customs-value = Valore
customs-total-weight = Peso totale con imballaggio
customs-total-value = Valore totale della merce
customs-statement = Certifico che i dati indicati sono esatti e che questa spedizione non contiene nulla di pericoloso né di vietato dalla legge o dalle norme postali o doganali.
customs-signature = Data e firma del mittente

## Finding an order again

# max 60
find-order-title = Trova il mio ordine
find-order-lede = Hai perso il link del tuo ordine? Indicaci il numero e l’indirizzo e-mail con cui hai ordinato, e ti mandiamo lì il link.
find-order-number-hint = Lo trovi nelle nostre e-mail, ad esempio CV-7K3M-Q2XD
# max 24
find-order-send = Mandami il link
# The same whether there is such an order or not.
find-order-sent = Se c’è un ordine con questo numero e questo indirizzo, un’e-mail con il link è in arrivo. Ne mandiamo al massimo una ogni dieci minuti.
requirement-order-number-missing = Indica il numero dell’ordine.

## The mail with the link. After the greeting the text goes on in lower case.

# $number: the order number.
email-link-subject = Il link del tuo ordine { $number }
email-link-body = hai chiesto il link del tuo ordine: eccolo. Tienilo per te, perché chi ce l’ha può vedere l’ordine. Se non sei stato tu, non devi fare nulla.
