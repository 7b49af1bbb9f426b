### Compras para uma empresa na União Europeia: número de IVA e autoliquidação.

# Opens the field of the VAT number, at the checkout.
checkout-company = Está comprando para uma empresa?
vat-number = Número de IVA
# $example: a number of the country that the order goes to.
vat-number-hint = Com as letras do país, por exemplo { $example }. Assim que o VIES, o registro da União Europeia, o confirmar, entregamos sem IVA e a sua empresa declara o imposto.
vat-number-confirmed = O VIES confirmou este número: não cobramos IVA.
# The number is confirmed, but it is one of the country that the goods come from.
vat-number-taxed-here = O VIES confirmou este número. Mesmo assim o IVA é devido, pois os produtos saem do país do seu número.
# VIES, or the register of the country behind it, does not answer.
vat-number-unanswered = O VIES não está respondendo neste momento, por isso cobramos o IVA. Vamos consultá-lo de novo quando você atualizar esta página ou fizer o pedido.
requirement-vat-number-invalid = Isto não parece um número de IVA. Confira, por exemplo { $example }, ou deixe o campo vazio.
requirement-vat-number-unconfirmed = O VIES não conhece este número para o comércio dentro da União Europeia. Confira, ou deixe o campo vazio e compre com IVA.

# A line of the sum; its amount comes off. $tax and $rate as in total-tax-included.
total-tax-reversed = { $rate } de { $tax } (autoliquidação)
# Below the sum, as the law asks of an invoice.
reverse-charge-goods = IVA – autoliquidação. Entrega intracomunitária isenta, artigo 138 da Diretiva 2006/112/CE: o IVA é devido pelo adquirente.
reverse-charge-services = IVA – autoliquidação, artigos 44 e 196 da Diretiva 2006/112/CE: o IVA é devido pelo adquirente.

# On the order and in its mail. $number: the VAT number.
order-vat-number = Número de IVA { $number }
order-vat-unanswered = Número de IVA { $number }. O VIES não respondeu quando você fez o pedido, por isso o IVA foi cobrado.
