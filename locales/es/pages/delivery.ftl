title = Entrega y gastos de envío
description = Dónde entregamos, cuánto cuesta, cuánto tarda, qué impuestos hay que pagar y qué hacer si algo llega roto.
slug = entrega
intro = Lo hecho a mano viaja bien si va bien embalado. Aquí tienes cuánto cuesta, cuánto tarda y quién paga qué.
footer = Entrega y gastos de envío

text-1 = Dónde entregamos
    .text =
        { $delivery-countries }

        Para cualquier otro país, cambia tu ubicación en la parte superior de la página. Con ella cambian los precios, los impuestos y las formas de pago.

text-2 = Cuánto cuesta
    .text =
        Lo que cuenta es el paquete con su embalaje. Esto es lo que cuesta cada una de nuestras formas de envío, según el peso.

        { $delivery-methods }

text-3 = Impuestos y aduanas
    .text =
        Los impuestos se indican junto a cada precio y en el total al tramitar el pedido.

        { $delivery-taxes }

text-4 = Si algo llega roto
    .text =
        Avísanos pronto y envíanos una foto de la pieza y del paquete. Te enviamos otra o te devolvemos el dinero, lo que prefieras. Tus derechos legales no cambian.

        Esta es una tienda de demostración: no se envía nada, así que nada se puede romper.
