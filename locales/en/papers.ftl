### Papers of an order, to be printed: invoice, credit note, receipt, packing slip, and what customs reads on a parcel. And the page on which an order is found again.

# Over the links on the page of an order.
papers-title = Invoice and receipt
paper-invoice = Invoice
# What takes an invoice back.
paper-credit-note = Credit note
paper-receipt = Receipt

## On an invoice

# The number of the invoice or of the credit note.
paper-number = Number
paper-date = Date
paper-seller = Seller
paper-buyer = Buyer
# The heads of the columns.
paper-item = Description
paper-quantity = Quantity
paper-unit-price = Unit price
paper-amount = Amount
# The table of taxes: its heads, and a rate. $rate: such as “19%”. $tax: a tax-name-…
paper-tax-rate = Tax
paper-net = Net amount
paper-tax = Tax amount
paper-rate-of-tax = { $rate } { $tax }
# In the currency of the state whose tax it is; the exchange rate follows. $amount: the tax.
paper-tax-converted = The tax comes to { MONEY($amount) }.
# As the law asks of an invoice, where goods leave the European Union.
paper-export = Export delivery, exempt from VAT: article 146 of Directive 2006/112/EC.
# $number: the invoice. $day: its date.
credit-note-refers = This takes back, in whole or in part, invoice { $number } of { DATE($day) }.

## On and in a parcel

paper-packing-slip = Packing slip
# $parcel: the number of the parcel. $parcels: how many the order has.
paper-parcel = Parcel { NUMBER($parcel) } of { NUMBER($parcels) }
paper-sender = Sender
paper-addressee = Addressee
# At the foot of the packing slip.
paper-slip-thanks = Thank you for your order. If something is missing, write to us: we put it right.

## For customs. The words of the forms of the Universal Postal Union, where the post of your country has its own.

customs-cn22 = Customs declaration CN 22
customs-cn23 = Customs declaration CN 23
customs-invoice = Commercial invoice
customs-category = Category of item
customs-sale = Sale of goods
customs-terms = Terms of delivery (Incoterms 2020)
customs-hs = HS code
customs-origin = Country of origin
customs-weight = Weight
customs-value = Value
customs-total-weight = Total weight, with packing
customs-total-value = Total value of the goods
customs-statement = I certify that the particulars given here are correct, and that this item contains nothing dangerous and nothing that is forbidden by law or by postal or customs rules.
customs-signature = Date and sender’s signature

## Finding an order again

# max 60
find-order-title = Find my order
find-order-lede = You have lost the link to your order? Tell us its number and the email address you ordered with, and we send the link there.
find-order-number-hint = It stands in our emails, for example CV-7K3M-Q2XD
# max 24
find-order-send = Send me the link
# The same whether there is such an order or not.
find-order-sent = If there is an order with this number and this address, an email with its link is on its way. We send one at most every ten minutes.
requirement-order-number-missing = Please give the order number.

## The mail with the link. After the greeting the text goes on in lower case.

# $number: the order number.
email-link-subject = The link to your order { $number }
email-link-body = you have asked for the link to your order. Here it is. Keep it to yourself: who has it can see the order. If it was not you, you need not do anything.
