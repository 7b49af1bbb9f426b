### Los paquetes en camino: página del pedido y mensajes.

parcels-title =
    { $count ->
        [one] Tu paquete
       *[other] Tus paquetes
    }
parcel-from = Paquete { NUMBER($number) } desde { $country }
parcel-number = Paquete { NUMBER($number) }
parcel-inside = En este paquete
parcel-line = { NUMBER($quantity) } × { $title }
parcel-status-allocated = En preparación
parcel-status-packed = Embalado
parcel-status-handed-over = Entregado al transportista
parcel-status-in-transit = En camino
parcel-status-in-customs = En la aduana
parcel-status-out-for-delivery = En reparto
parcel-status-delivered = Entregado
parcel-status-failed = No se ha podido entregar
parcel-tracking = Número de seguimiento
parcel-follow = Seguir el paquete
parcels-some-left = Una parte de tu pedido está en camino. El resto llegará después.
parcels-on-their-way = Tu pedido está en camino.
parcels-arrived = Tu pedido ha llegado. Esperamos que lo disfrutes.
parcels-failed = No se ha podido entregar un paquete. Más abajo ves dónde está.

cancel-pieces-title = Cancelar algo
cancel-pieces-hint = Mientras algo no esté embalado, puedes cancelarlo aquí. Lo que pagaste vuelve a ti por el mismo medio de pago.
cancel-pieces-button = Cancelar
cancel-pieces-named = Cancelar { $title }
error-pieces-packed = Esto ya está embalado y no se puede cancelar.
cancel-order-title = Cancelar el pedido
cancel-order-hint = Mientras no se haya embalado nada, puedes cancelar el pedido aquí. Todavía no has pagado, así que no se te cobrará nada.
cancel-order-button = Cancelar el pedido
cancel-order-done = Has cancelado este pedido. No se ha cobrado nada.

timeline-title = Lo que ha pasado hasta ahora
order-event-placed = Hiciste el pedido
order-event-paid = Llegó el pago
order-event-payment-failed = El pago no se completó
order-event-canceled = El pedido se canceló
order-event-refund-asked = Te devolvemos dinero
order-event-refunded = El dinero se ha devuelto
order-event-pieces-canceled = Se canceló una parte del pedido

mail-follow = Seguir tu paquete
email-sent-subject = Un paquete de tu pedido { $number } está en camino
email-sent-body = Acabamos de entregar al transportista un paquete de tu pedido.
email-sent-follows = Llegará después
email-delivered-subject = Se ha entregado un paquete de tu pedido { $number }
email-delivered-body = El transportista nos informa de que ha entregado un paquete de tu pedido. Esperamos que disfrutes de lo que hay dentro. Si no lo has recibido, responde a este mensaje.
email-not-delivered-subject = No se ha podido entregar un paquete de tu pedido { $number }
email-not-delivered-body = El transportista nos informa de que no ha podido entregar un paquete de tu pedido. A menudo lo intenta de nuevo al día siguiente o guarda el paquete para ti. En la página de tu pedido ves dónde está.

email-canceled-by-you-body = Has cancelado tu pedido y no se ha cobrado nada. Si cambias de opinión, puedes volver a pedir cuando quieras.
email-collected-body = Hemos recibido lo que pagaste en la entrega, gracias. La factura está en la página de tu pedido.
