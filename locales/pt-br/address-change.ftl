address-change-link = Alterar o endereço
address-change-title = Alterar o endereço de entrega
address-change-lede = Enquanto nada estiver embalado, você pode alterar o destino do seu pedido. Você vê quanto custa antes de qualquer mudança.
address-change-check = Confira o novo endereço
address-change-before = Para o endereço atual
address-change-after = Para o novo endereço
address-change-same = O total continua o mesmo.
address-change-back = Para o novo endereço, seu pedido custa { MONEY($amount) } a menos. Esse valor volta pela mesma forma de pagamento.
address-change-already = Seu pedido já vai para este endereço.
address-change-dearer = Para este endereço, seu pedido custaria { MONEY($amount) } a mais, e isso não pode ser acrescentado depois. Nada mudou. Você pode cancelar o pedido e fazê-lo de novo com o novo endereço.
address-change-sum-fixed = Para este endereço, seu pedido teria outro preço, e o pagamento já está em andamento. Nada mudou.
address-change-method = Um pedido para este endereço não pode ser pago com { $method }. Nada mudou.
address-change-not-carried = { $shipping } não entrega neste endereço. Nada mudou.
address-change-asks-more = Para este endereço, precisaríamos de algo que seu pedido não tem, como um número para a alfândega, uma prova de idade ou um número fiscal. Nada mudou. Você pode cancelar o pedido e fazê-lo de novo com o novo endereço.
address-change-unknown = Não conseguimos calcular quanto seu pedido custaria para este endereço. Nada mudou. Escreva para nós na página do seu pedido.

error-order-packed = Uma parte do seu pedido já está embalada, por isso o endereço não pode mais ser alterado.
error-address-closed = O endereço deste pedido não pode mais ser alterado aqui. Escreva para nós na página do seu pedido.
error-address-refused = Seu pedido não pode ir para este endereço. Nada mudou.
error-address-shown = Algo mudou desde que isto foi mostrado. Confira mais uma vez.
order-event-address-changed = Você alterou o endereço de entrega

email-address-changed-subject = O endereço de entrega do seu pedido { $number } foi alterado
email-address-changed-body = O endereço de entrega do seu pedido foi alterado. Abaixo você vê para onde ele vai agora e quanto custa.
email-address-changed-back = Seu pedido agora custa { MONEY($amount) } a menos. Esse valor volta pela mesma forma de pagamento.
email-address-changed-care = Se não foi você, responda a este e-mail imediatamente.
