### Mails about an order, in the order’s language. Each is sent as HTML and as plain text.

## Placed

# $number: the order number.
email-order-subject = Seu pedido { $number } na Caravel
email-order-greeting = Olá!
email-order-body = Agradecemos pela sua compra. Anotamos tudo como você vê abaixo.
email-order-pay = Suas peças estão reservadas para você.
# $when: a day and a time, already written.
email-order-pay-by = Pague até { $when }. Veja como pagar abaixo e na página do seu pedido.
email-order-paid = O pagamento já chegou.
# $amount: what the carrier collects.
email-order-pay-on-delivery = Tenha { MONEY($amount) } em dinheiro à mão quando o pacote chegar.
email-order-lines = O que você comprou
email-order-address = Endereço de entrega

## Paid

email-paid-subject = O pagamento do seu pedido { $number } chegou
email-paid-body = Seu pagamento chegou, agradecemos. Já estamos preparando suas peças.

## Canceled

email-canceled-subject = Seu pedido { $number } foi cancelado
email-canceled-body = O pagamento do seu pedido não chegou a tempo, por isso cancelamos o pedido. Nada foi cobrado. Se você ainda quiser as peças, será um prazer receber um novo pedido seu.

## Under every mail

email-signature = Um abraço da Caravel
email-demo-note = Este e-mail vem de uma loja de demonstração. Nada é cobrado e nada é enviado.
