### The order, its payment, and the sandbox that plays the payment provider.

order-title = Pedido { $number }
order-thanks = Gracias por tu pedido
order-email-sent = Te hemos enviado una confirmación a { $email }.
order-keep-link = Guarda la dirección de esta página: aquí encontrarás tu pedido en cualquier momento.
order-number = Número de pedido
order-placed-at = Realizado el { DATE($day) }
order-status-label = Estado
order-status-awaiting-payment = Pendiente de pago
    .text = Hemos reservado tus artículos. Más abajo te explicamos cómo pagar.
order-status-paid = Pagado
    .text = El pago ha llegado. Estamos preparando tus artículos.
order-status-canceled = Cancelado
    .text = El pago no llegó a tiempo, así que el pedido se canceló. No se ha cobrado nada.
order-canceled-title = Este pedido se ha cancelado
order-steps-label = En qué punto está tu pedido
order-step-placed = Pedido
order-step-payment = Pago
order-step-ready = Preparación
order-step-delivery = Entrega
order-lines = Tu compra
order-line-quantity = Cantidad: { NUMBER($count) }
order-address = Dirección de entrega
order-shipping = Envío
order-continue = Volver a la tienda

## Payment

payment-status-label = Pago
payment-status-created = El pago se está preparando
payment-status-requires-action = El pago está pendiente de ti
payment-status-captured = El pago ha llegado
payment-status-failed = El pago se ha rechazado
payment-status-canceled = El pago se ha interrumpido
payment-status-expired = El plazo para pagar ha terminado
payment-status-refunded = El pago se ha devuelto
payment-status-pending = El pago está en camino
payment-status-authorized = El pago está autorizado
payment-status-partly-refunded = Se ha devuelto una parte del pago
payment-status-disputed = El pago está en disputa en el banco

order-pay-title = Cómo pagar
pay-amount = Importe
pay-expires = Fecha límite de pago: { $when }.
pay-preparing = El pago se está preparando. Vuelve a cargar esta página dentro de un momento.
pay-reload = Volver a cargar

pay-redirect = Confirmas el pago en la página del proveedor ({ $method }) y vuelves aquí.
pay-redirect-button = Ir al pago

pay-voucher-konbini = Ve a una tienda de conveniencia, da este número en la caja o en el terminal y paga en efectivo. Fecha límite: { $expires }.
pay-voucher-boleto = Paga con este número en un banco, en una casa de lotería o en la aplicación de tu banco. Fecha límite: { $expires }. El pago puede tardar dos días laborables en llegarnos.
pay-voucher = Paga con este número. Fecha límite: { $expires }.
pay-voucher-number = Número de pago

pay-qr = Escanea este código con la aplicación de tu banco o de pagos y confirma el pago. Fecha límite: { $expires }.
pay-qr-pix = Escanea este código con la aplicación de tu banco, o cópialo en ella, y confirma el pago. Fecha límite: { $expires }.
pay-qr-twint = Escanea este código con la aplicación de TWINT y confirma el pago. Fecha límite: { $expires }.
pay-qr-alt = Código QR con los datos del pago. Los mismos datos están debajo en forma de texto.
pay-qr-copy = Código de pago para copiar
pay-qr-open = Abrir la app de pago

pay-bank-transfer = Haz una transferencia por el importe a esta cuenta. La referencia nos dice que el dinero es tuyo.
pay-bank-holder = Titular de la cuenta
pay-bank-iban = IBAN
pay-bank-account = Cuenta
pay-bank-reference = Referencia
pay-bank-scan = O escanea este código con la aplicación de tu banco: rellena la transferencia por ti.

pay-on-delivery = Ten preparado el importe en efectivo para cuando llegue el paquete: { MONEY($amount) }

pay-again = Reintentar el pago
pay-again-hint = Tu pedido sigue en pie. Puedes volver a pagar, o hacerlo de otra forma.
pay-again-method = Pagar de otra forma

## Sandbox

sandbox-title = Pago de prueba
sandbox-intro = Esta página hace de proveedor de pagos. No se mueve dinero. Decide cómo termina el pago.
sandbox-order = Pedido
sandbox-method = Forma de pago
sandbox-amount = Importe
sandbox-approve = Aprobar el pago
sandbox-decline = Rechazar el pago
sandbox-cancel = Volver sin pagar
sandbox-play-link = Simular este pago
sandbox-closed = Este pago ya está cerrado. No queda nada que decidir.
