### Papers of an order, to be printed: invoice, credit note, receipt, packing slip, and what customs reads on a parcel. And the page on which an order is found again.

# Over the links on the page of an order.
papers-title = Factura y recibo
paper-invoice = Factura
# What takes an invoice back.
paper-credit-note = Factura rectificativa
paper-receipt = Recibo

## On an invoice

# The number of the invoice or of the credit note.
paper-number = Número
paper-date = Fecha
paper-seller = Vendedor
paper-buyer = Cliente
# The heads of the columns.
paper-item = Descripción
paper-quantity = Cantidad
paper-unit-price = Precio unitario
paper-amount = Importe
# The table of taxes: its heads, and a rate. $rate: such as “19%”. $tax: a tax-name-…
paper-tax-rate = Impuesto
paper-net = Base imponible
paper-tax = Cuota
paper-rate-of-tax = { $tax } { $rate }
# In the currency of the state whose tax it is; the exchange rate follows. $amount: the tax.
paper-tax-converted = El impuesto asciende a { MONEY($amount) }.
# As the law asks of an invoice, where goods leave the European Union.
paper-export = Entrega a la exportación exenta de IVA: artículo 146 de la Directiva 2006/112/CE.
# $number: the invoice. $day: its date.
credit-note-refers = Rectifica, en todo o en parte, la factura { $number } del { DATE($day) }.

## On and in a parcel

paper-packing-slip = Albarán
# $parcel: the number of the parcel. $parcels: how many the order has.
paper-parcel = Paquete { NUMBER($parcel) } de { NUMBER($parcels) }
paper-sender = Remitente
paper-addressee = Destinatario
# At the foot of the packing slip.
paper-slip-thanks = Gracias por tu pedido. Si falta algo, escríbenos y lo arreglamos.

## For customs. The words of the forms of the Universal Postal Union, where the post of your country has its own.

customs-cn22 = Declaración de aduana CN 22
customs-cn23 = Declaración de aduana CN 23
customs-invoice = Factura comercial
customs-category = Categoría del envío
customs-sale = Venta de mercancías
customs-terms = Condiciones de entrega (Incoterms 2020)
customs-hs = Código SA
customs-origin = País de origen
customs-weight = Peso
customs-value = Valor
customs-total-weight = Peso total con embalaje
customs-total-value = Valor total de la mercancía
customs-statement = Certifico que los datos indicados son exactos y que este envío no contiene nada peligroso ni nada prohibido por la ley o por la normativa postal o aduanera.
customs-signature = Fecha y firma del remitente

## Finding an order again

# max 60
find-order-title = Encontrar mi pedido
find-order-lede = ¿Has perdido el enlace de tu pedido? Dinos su número y el correo con el que lo hiciste, y te enviamos el enlace allí.
find-order-number-hint = Está en nuestros correos, por ejemplo CV-7K3M-Q2XD
# max 24
find-order-send = Enviarme el enlace
# The same whether there is such an order or not.
find-order-sent = Si hay un pedido con este número y esta dirección, un correo con su enlace va de camino. Enviamos como mucho uno cada diez minutos.
requirement-order-number-missing = Indica el número de pedido.

## The mail with the link. After the greeting the text goes on in lower case.

# $number: the order number.
email-link-subject = El enlace de tu pedido { $number }
email-link-body = has pedido el enlace de tu pedido: aquí lo tienes. Guárdalo para ti, porque quien lo tiene puede ver el pedido. Si no fuiste tú, no tienes que hacer nada.
