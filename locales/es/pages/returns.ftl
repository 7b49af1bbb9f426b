title = Devoluciones y reembolsos
description = Cómo devolver algo, cómo te llega el dinero y qué pasa con los aranceles y los impuestos.
slug = devoluciones
intro = ¿No es lo que esperabas? Aquí tienes cómo devolverlo y qué se te reembolsa.
footer = Devoluciones y reembolsos

steps-1 = Cómo se hace
    .title-1 = Di qué devuelves
    .text-1 = Abre la página de tu pedido desde el correo de confirmación, elige los artículos y confirma. También puedes escribirnos: { $merchant-mail }.
    .title-2 = Embala y envía
    .text-2 = Embálalos tan bien como llegaron. Te indicamos adónde enviarlos.
    .title-3 = Recibe tu dinero
    .text-3 = Cuando hayan llegado, te devolvemos lo que pagaste por ellos.

text-1 = Cómo se devuelve tu dinero
    .text =
        Depende de cómo pagaste. Si ya ha pasado el plazo que se indica aquí, te pedimos una cuenta.

        { $refund-windows }

text-2 = Precio, aranceles e impuestos
    .text =
        { $refund-rules }

questions-1 = Conviene saberlo
    .title-1 = ¿Cuánto tiempo tengo para pensármelo?
    .text-1 =
        { $returns }

        La ley de tu país puede darte más tiempo. Esos derechos no cambian.
    .title-2 = ¿Puedo devolver solo una parte de un pedido?
    .text-2 = Sí. Cada artículo cuenta por lo que pagaste por él. Los gastos de envío se devuelven con el último.
