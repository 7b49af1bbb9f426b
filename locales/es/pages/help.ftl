title = Preguntas y respuestas
description = Entrega, impuestos, pago, devoluciones y tus datos: respuestas según las reglas de tu país.
slug = ayuda
intro = Todo esto vale para el país que has elegido. Lo que allí no se aplica no aparece.
footer = Preguntas y respuestas

questions-1 = Entrega
    .title-1 = ¿Dónde entregáis?
    .text-1 = { $delivery-countries }
    .title-2 = ¿Cuánto tarda la entrega?
    .text-2 =
        Desde tu pedido hasta tu puerta. Los días están en la página de cada producto y al pagar.

        { $delivery-days }
    .title-3 = ¿Cuánto cuesta la entrega?
    .text-3 = { $delivery-methods }
    .title-4 = ¿Cuándo es gratis la entrega?
    .text-4 = { $free-delivery }
    .title-5 = Mi paquete se retrasa o ha llegado roto. ¿Qué hago?
    .text-5 = Escríbenos en la página de tu pedido o a { $merchant-mail }. Lo buscamos, enviamos otra pieza o te devolvemos el dinero.

questions-2 = Impuestos y aduana
    .title-1 = ¿Están incluidos los impuestos y los aranceles?
    .text-1 = { $delivery-taxes }
    .title-2 = ¿Por qué me pide la aduana un número?
    .text-2 = { $buyer-numbers }
    .title-3 = ¿Puedo comprar sin IVA para mi empresa?
    .text-3 = { $business }
    .title-4 = ¿Puede cambiar el total mientras hago el pedido?
    .text-4 = { $held-quote }

questions-3 = Pago
    .title-1 = ¿Cómo puedo pagar?
    .text-1 = { $payment-methods }
    .title-2 = ¿Puedo pagar más tarde?
    .text-2 = { $pay-later }
    .title-3 = ¿Puedo pagar a plazos?
    .text-3 =
        Sí. Al pagar ves cuánto cuesta cada plazo. Puedes elegir entre estos números de plazos:

        { $pay-in-parts }
    .title-4 = ¿Cuánto tiempo tengo para pagar?
    .text-4 =
        Te guardamos las piezas durante ese tiempo. Después cancelamos el pedido y no se cobra nada.

        { $time-to-pay }
    .title-5 = ¿Puedo pagar en efectivo al recibirlo?
    .text-5 = { $pay-at-door }
    .title-6 = ¿En qué monedas puedo ver los precios?
    .text-6 =
        Elige la moneda en la parte superior de la página. Al pagar se indica qué formas de pago la aceptan.

        { $currencies }
    .title-7 = Mi pago ha fallado. ¿Qué hago?
    .text-7 = No se ha cobrado nada. Abre la página de tu pedido: allí puedes volver a pagar, también de otra forma.

questions-4 = Devoluciones y reembolsos
    .title-1 = ¿Cuánto tiempo tengo para devolver algo?
    .text-1 = { $returns }
    .title-2 = ¿Cómo devuelvo algo?
    .text-2 = Escríbenos en la página de tu pedido o a { $merchant-mail } y dinos qué piezas vuelven. Te diremos adónde enviarlas.
    .title-3 = ¿Cómo recupero mi dinero?
    .text-3 = { $refund-windows }
    .title-4 = ¿Se devuelven los aranceles y los impuestos?
    .text-4 = { $refund-rules }

questions-5 = Tu pedido
    .title-1 = ¿Dónde encuentro mi pedido? ¿Necesito una cuenta?
    .text-1 = No hay cuentas. El correo de tu pedido lleva el enlace a su página. Guárdalo: nadie más lo conoce.
    .title-2 = He escrito mal mi dirección. ¿Qué hago?
    .text-2 = Escríbenos enseguida en la página de tu pedido, con la dirección correcta. Mientras no se haya enviado nada, podemos cambiarla.
    .title-3 = Mi dirección no cabe en el formulario.
    .text-3 = Elige primero el país: el formulario tendrá entonces las líneas que usa su correo. Escribe tu dirección como en una carta.
    .title-4 = ¿Cómo uso un código promocional?
    .text-4 = Escríbelo en la cesta o al pagar. Vale un código por pedido; si no descuenta nada, la página dice por qué.
    .title-5 = ¿Dónde están mis descargas?
    .text-5 =
        En la página de tu pedido, en cuanto está pagado. Esto son archivos, que no se envían:

        { $downloads }

questions-6 = Idioma y datos
    .title-1 = ¿Qué idiomas habláis?
    .text-1 =
        Puedes leer toda la tienda en estos, en cualquier país. Escríbenos en cualquiera de ellos y te respondemos en el mismo.

        { $languages }
    .title-2 = ¿Qué sabéis de mí?
    .text-2 = { $kept-data }
    .title-3 = ¿Qué cookies usáis?
    .text-3 = { $cookies }
    .title-4 = ¿Cómo pido que borréis mis datos?
    .text-4 = Al final de la página de tu pedido, “Tus datos” muestra todo lo que guardamos de él y tiene un botón para borrarlo.
