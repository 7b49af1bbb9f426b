title = La mesa de invierno
description = Té, luz y lino para las semanas oscuras: unas pocas cosas que dan calor a la mesa hasta que cambie el año.
slug = mesa-de-invierno
home = La mesa de invierno: unas pocas cosas para las semanas oscuras

hero-1 = La mesa de invierno
    .text = Té, luz y lino para las semanas oscuras.
    .picture = candle-beeswax
    .link = collection:scent
    .button = Ver las velas

products-1 = Para las noches largas
    .products = teapot-tokoname, sencha-yame, candle-beeswax, throw-merino

quote-1 = «Primero el agua, luego la luz, luego la gente.»
    .by = Una vieja regla de la casa

text-1 = Para que llegue a tiempo
    .text = Haz el pedido con tiempo: lo que cuesta y lo que tarda cada forma de envío está en la página de entrega.
    .link = page:delivery
