### Papers of an order, to be printed: invoice, credit note, receipt, packing slip, and what customs reads on a parcel. And the page on which an order is found again.

# Over the links on the page of an order.
papers-title = Fatura e recibo
paper-invoice = Fatura
# What takes an invoice back.
paper-credit-note = Nota de crédito
paper-receipt = Recibo

## On an invoice

# The number of the invoice or of the credit note.
paper-number = Número
paper-date = Data
paper-seller = Vendedor
paper-buyer = Comprador
# The heads of the columns.
paper-item = Descrição
paper-quantity = Quantidade
paper-unit-price = Preço unitário
paper-amount = Valor
# The table of taxes: its heads, and a rate. $rate: such as “19%”. $tax: a tax-name-…
paper-tax-rate = Imposto
paper-net = Valor líquido
paper-tax = Valor do imposto
paper-rate-of-tax = { $tax } { $rate }
# In the currency of the state whose tax it is; the exchange rate follows. $amount: the tax.
paper-tax-converted = O imposto é de { MONEY($amount) }.
# As the law asks of an invoice, where goods leave the European Union.
paper-export = Venda para exportação, isenta de IVA: artigo 146 da Diretiva 2006/112/CE.
# $number: the invoice. $day: its date.
credit-note-refers = Estorna, no todo ou em parte, a fatura { $number } de { DATE($day) }.

## On and in a parcel

paper-packing-slip = Lista de conteúdo
# $parcel: the number of the parcel. $parcels: how many the order has.
paper-parcel = Pacote { NUMBER($parcel) } de { NUMBER($parcels) }
paper-sender = Remetente
paper-addressee = Destinatário
# At the foot of the packing slip.
paper-slip-thanks = Obrigado pelo seu pedido. Se faltar alguma coisa, escreva para nós: a gente resolve.

## For customs. The words of the forms of the Universal Postal Union, where the post of your country has its own.

customs-cn22 = Declaração para alfândega CN 22
customs-cn23 = Declaração para alfândega CN 23
customs-invoice = Fatura comercial
customs-category = Categoria da remessa
customs-sale = Venda de mercadorias
customs-terms = Condições de entrega (Incoterms 2020)
customs-hs = Código SH
customs-origin = País de origem
customs-weight = Peso
customs-value = Valor
customs-total-weight = Peso total com embalagem
customs-total-value = Valor total das mercadorias
customs-statement = Certifico que as informações são exatas e que esta remessa não contém nada perigoso nem nada proibido por lei ou por normas postais ou aduaneiras.
customs-signature = Data e assinatura do remetente

## Finding an order again

# max 60
find-order-title = Encontrar meu pedido
find-order-lede = Perdeu o link do seu pedido? Informe o número e o e-mail com que você comprou, e enviamos o link para lá.
find-order-number-hint = Está nos nossos e-mails, por exemplo CV-7K3M-Q2XD
# max 24
find-order-send = Enviar o link
# The same whether there is such an order or not.
find-order-sent = Se houver um pedido com este número e este endereço, um e-mail com o link está a caminho. Enviamos no máximo um a cada dez minutos.
requirement-order-number-missing = Informe o número do pedido.

## The mail with the link. After the greeting the text goes on in lower case.

# $number: the order number.
email-link-subject = O link do seu pedido { $number }
email-link-body = você pediu o link do seu pedido. Aqui está. Guarde-o para você: quem tem o link pode ver o pedido. Se não foi você, não precisa fazer nada.
