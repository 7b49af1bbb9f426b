### Pacotes a caminho: página do pedido e e-mails.

parcels-title =
    { $count ->
        [one] Seu pacote
       *[other] Seus pacotes
    }
parcel-from = Pacote { NUMBER($number) }, enviado de: { $country }
parcel-number = Pacote { NUMBER($number) }
parcel-inside = Neste pacote
parcel-line = { NUMBER($quantity) } × { $title }
parcel-status-allocated = Em preparação
parcel-status-packed = Embalado
parcel-status-handed-over = Entregue à transportadora
parcel-status-in-transit = A caminho
parcel-status-in-customs = Na alfândega
parcel-status-out-for-delivery = Saiu para entrega
parcel-status-delivered = Entregue
parcel-status-failed = Não foi possível entregar
parcel-tracking = Código de rastreio
parcel-follow = Rastrear o pacote
parcels-some-left = Uma parte do seu pedido está a caminho. O restante virá depois.
parcels-on-their-way = Seu pedido está a caminho.
parcels-arrived = Seu pedido chegou. Esperamos que você goste.
parcels-failed = Não foi possível entregar um pacote. Veja abaixo onde ele está.

cancel-pieces-title = Cancelar algum item
cancel-pieces-hint = Enquanto um item não estiver embalado, você pode cancelá-lo aqui. O que você pagou volta pela mesma forma de pagamento.
cancel-pieces-button = Cancelar
cancel-pieces-named = Cancelar { $title }
error-pieces-packed = Este item já está embalado e não pode mais ser cancelado.
cancel-order-title = Cancelar o pedido
cancel-order-hint = Enquanto nada estiver embalado, você pode cancelar o pedido aqui. Você ainda não pagou, então nada será cobrado.
cancel-order-button = Cancelar o pedido
cancel-order-done = Você cancelou este pedido. Nada foi cobrado.

timeline-title = O que aconteceu até agora
order-event-placed = Você fez o pedido
order-event-paid = O pagamento chegou
order-event-payment-failed = O pagamento não foi concluído
order-event-canceled = O pedido foi cancelado
order-event-refund-asked = Estamos devolvendo seu dinheiro
order-event-refunded = O dinheiro foi devolvido
order-event-pieces-canceled = Uma parte do pedido foi cancelada

mail-follow = Acompanhar o pacote
email-sent-subject = Um pacote do seu pedido { $number } está a caminho
email-sent-body = Um pacote do seu pedido acaba de ser entregue à transportadora.
email-sent-follows = Virá depois
email-delivered-subject = Um pacote do seu pedido { $number } foi entregue
email-delivered-body = A transportadora informa que um pacote do seu pedido foi entregue. Esperamos que você goste do que há dentro. Se não o recebeu, responda a este e-mail.
email-not-delivered-subject = Não foi possível entregar um pacote do seu pedido { $number }
email-not-delivered-body = A transportadora informa que não foi possível entregar um pacote do seu pedido. Muitas vezes ela tenta de novo no dia seguinte ou guarda o pacote para você. A página do seu pedido mostra onde ele está.

email-canceled-by-you-body = Você cancelou seu pedido e nada foi cobrado. Se mudar de ideia, será um prazer receber um novo pedido seu.
email-collected-body = Recebemos o que você pagou na entrega, obrigado. A nota está na página do seu pedido.
