title = Formas de pago
description = Qué formas de pago hay donde vives, qué se cobra y cuándo, y quién ve el número de tu tarjeta.
slug = formas-de-pago
intro = Pagas como es habitual donde vives. Al tramitar el pedido verás qué formas de pago le corresponden.
footer = Formas de pago

text-1 = Lo que puedes elegir
    .text =
        { $payment-methods }

text-2 = Lo que pagas
    .text =
        El total que ves al tramitar el pedido es el que cobramos, con el envío y con los impuestos y aranceles que recaudamos. Lo que no recaudamos nosotros también se indica ahí.

        No se cobra nada antes de que hagas el pedido.

text-3 = El número de tu tarjeta
    .text = Lo escribes en la página del proveedor de pagos, no en nuestra tienda. Nosotros no lo vemos nunca.
    .link = page:returns
