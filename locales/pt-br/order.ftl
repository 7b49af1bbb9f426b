### The order, its payment, and the sandbox that plays the payment provider.

# $number: the order number.
order-title = Pedido { $number }
order-thanks = Agradecemos pela sua compra
# $email: where the confirmation goes.
order-email-sent = Uma confirmação está a caminho de { $email }.
order-keep-link = Guarde o endereço desta página: por ele você encontra seu pedido a qualquer momento.
order-number = Número do pedido
# $day: when it was placed.
order-placed-at = Feito em { DATE($day) }
order-status-label = Status
order-status-awaiting-payment = Aguardando pagamento
    .text = Suas peças estão reservadas para você. Veja abaixo como pagar.
order-status-paid = Pago
    .text = O pagamento chegou. Suas peças estão sendo preparadas.
order-status-canceled = Cancelado
    .text = O pagamento não chegou a tempo, por isso o pedido foi cancelado. Nada foi cobrado.
order-canceled-title = Este pedido foi cancelado
order-steps-label = Andamento do pedido
order-step-placed = Pedido
order-step-payment = Pagamento
order-step-ready = Preparação
order-step-delivery = Entrega
order-lines = O que você comprou
# How many pieces of a line. $count: pieces.
order-line-quantity = Quantidade: { NUMBER($count) }
order-address = Endereço de entrega
order-shipping = Forma de envio
order-continue = Voltar à loja

## Payment

payment-status-label = Pagamento
payment-status-created = O pagamento está sendo preparado
payment-status-requires-action = O pagamento está esperando por você
payment-status-captured = O pagamento chegou
payment-status-failed = O pagamento foi recusado
payment-status-canceled = O pagamento foi interrompido
payment-status-expired = O prazo para pagar acabou
payment-status-refunded = O pagamento foi devolvido
payment-status-pending = O pagamento está a caminho
payment-status-authorized = O pagamento foi autorizado
payment-status-partly-refunded = Parte do pagamento foi devolvida
payment-status-disputed = O pagamento foi contestado no banco

order-pay-title = Como pagar
pay-amount = Valor
# $when: a day and a time, already written.
pay-expires = Pague até { $when }.
# While the payment is still being set up; the page is loaded again.
pay-preparing = O pagamento está sendo preparado. Recarregue esta página daqui a um instante.
pay-reload = Recarregar

# $method: the name of the way to pay, such as “PayPal”.
pay-redirect = Você confirma o pagamento na página da operadora ({ $method }) e volta para cá.
pay-redirect-button = Ir para o pagamento

# $expires: a day and a time, already written.
pay-voucher-konbini = Vá a uma loja de conveniência, informe este número no caixa ou no terminal e pague em dinheiro até { $expires }.
pay-voucher-boleto = Pague com este número no banco, na lotérica ou no app do seu banco até { $expires }. O pagamento pode levar dois dias úteis para ser confirmado.
# Where a way to pay has no message of its own.
pay-voucher = Pague com este número até { $expires }.
pay-voucher-number = Número para pagamento

# One for each way to pay with a code; pay-qr where there is none of its own. $expires: a day and a time, already written.
pay-qr = Escaneie este código com o app do seu banco ou de pagamento e confirme até { $expires }.
pay-qr-pix = Escaneie este QR Code no app do seu banco, ou use o Pix Copia e Cola, e confirme o pagamento até { $expires }.
pay-qr-twint = Escaneie este código com o app TWINT e confirme o pagamento até { $expires }.
# What the picture shows, for who does not see it.
pay-qr-alt = QR Code com os dados do pagamento. Os mesmos dados estão abaixo em texto.
pay-qr-copy = Código para copiar e colar
pay-qr-open = Abrir o aplicativo de pagamento

pay-bank-transfer = Transfira o valor para esta conta. É pela referência que sabemos que o dinheiro é seu.
pay-bank-holder = Titular da conta
pay-bank-iban = IBAN
pay-bank-account = Conta
pay-bank-reference = Referência
pay-bank-scan = Ou leia este código com o aplicativo do seu banco: ele preenche a transferência para você.

# $amount: what has to be paid.
pay-on-delivery = Tenha { MONEY($amount) } em dinheiro à mão quando o pacote chegar.

pay-again = Tentar pagar de novo
pay-again-hint = Seu pedido continua valendo. Você pode tentar de novo ou pagar de outra forma.
pay-again-method = Pagar de outra forma

## Sandbox
## A page that plays the payment provider, so that the whole way can be tried without money.

sandbox-title = Pagamento de teste
sandbox-intro = Esta página faz o papel da operadora de pagamento. Nenhum dinheiro muda de mãos. Decida como o pagamento termina.
sandbox-order = Pedido
sandbox-method = Forma de pagamento
sandbox-amount = Valor
sandbox-approve = Aprovar o pagamento
sandbox-decline = Recusar o pagamento
sandbox-cancel = Voltar sem pagar
# On the order page, beside the instructions: leads to the page above.
sandbox-play-link = Simular este pagamento na página de teste
sandbox-closed = Este pagamento já foi encerrado. Não há mais nada a decidir.
