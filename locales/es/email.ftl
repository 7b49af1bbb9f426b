### Mails about an order. Each is sent as HTML and as plain text. After the greeting, which ends with a colon, the text begins with a capital.

## Placed

email-order-subject = Tu pedido { $number } en Caravel
email-order-greeting = Hola:
email-order-body = Gracias por tu pedido. Lo hemos anotado tal como lo ves aquí.
email-order-pay = Hemos reservado tus artículos.
email-order-pay-by = Fecha límite de pago: { $when }. Más abajo y en la página de tu pedido te explicamos cómo pagar.
email-order-paid = El pago ya ha llegado.
email-order-pay-on-delivery = Ten preparado el importe en efectivo para cuando llegue el paquete: { MONEY($amount) }
email-order-lines = Tu compra
email-order-address = Dirección de entrega

## Paid

email-paid-subject = Ha llegado el pago de tu pedido { $number }
email-paid-body = El pago ha llegado, gracias. Estamos preparando tus artículos.

## Canceled

email-canceled-subject = Tu pedido { $number } se ha cancelado
email-canceled-body = El pago de tu pedido no ha llegado a tiempo, así que lo hemos cancelado. No se ha cobrado nada. Si todavía quieres los artículos, puedes volver a pedirlos cuando quieras.

## Under every mail

email-signature = Un saludo cordial, Caravel
email-demo-note = Este correo viene de una tienda de demostración. No se cobra ni se envía nada.
