### Buying for a company in the European Union: its VAT number, and the reverse charge.

# Opens the field of the VAT number, at the checkout.
checkout-company = Buying for a company?
vat-number = VAT number
# $example: a number of the country that the order goes to.
vat-number-hint = With the letters of its country, for example { $example }. Once VIES, the register of the European Union, has confirmed it, we deliver without VAT and your company accounts for it.
vat-number-confirmed = VIES has confirmed this number: we charge no VAT.
# The number is confirmed, but it is one of the country that the goods come from.
vat-number-taxed-here = VIES has confirmed this number. VAT is charged all the same, since the goods come from the country of your number.
# VIES, or the register of the country behind it, does not answer.
vat-number-unanswered = VIES cannot be asked at the moment, so we charge VAT. We ask again when you update this page or order.
requirement-vat-number-invalid = This does not look like a VAT number. Please check it, for example { $example }, or leave the field empty.
requirement-vat-number-unconfirmed = VIES does not know this number for trade within the European Union. Please check it, or leave the field empty and buy with VAT.

# A line of the sum; its amount comes off. $tax and $rate as in total-tax-included.
total-tax-reversed = { $rate } { $tax } (reverse charge)
# Below the sum, as the law asks of an invoice.
reverse-charge-goods = Reverse charge. Exempt supply to another member state, article 138 of Directive 2006/112/EC: the recipient is liable for the VAT.
reverse-charge-services = Reverse charge, articles 44 and 196 of Directive 2006/112/EC: the recipient is liable for the VAT.

# On the order and in its mail. $number: the VAT number.
order-vat-number = VAT number { $number }
order-vat-unanswered = VAT number { $number }. VIES could not be asked about it when you ordered, so VAT was charged.
