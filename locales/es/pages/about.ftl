title = Quiénes somos
description = De dónde viene lo que vendemos, cómo calculamos lo que cuesta puesto en tu casa y quién lo embala.
slug = quiénes-somos
footer = Quiénes somos

hero-1 = Hecho en un país, deseado en otro
    .text = Buscamos cosas que alguien hace a mano y las llevamos a quienes las estaban buscando.
    .picture = teapot-tokoname
    .link = collection:tableware

columns-1 = En lo que nos mantenemos firmes
    .title-1 = Una sola cifra
    .text-1 = Precio, envío, impuestos y aranceles: antes de hacer el pedido sabes cuánto te cuesta puesto en casa.
    .title-2 = Tu idioma
    .text-2 = Lees, pagas y nos escribes como sueles hacerlo.
    .title-3 = Pocas cosas
    .text-3 = Vendemos lo que nosotros mismos regalaríamos, y sabemos quién lo ha hecho.

quote-1 = «Lo bueno no teme un camino largo. Solo pide una buena caja.»
    .by = Desde la mesa de embalaje, en Hamburgo

products-1 = Empieza por aquí
    .products = bowl-kohiki, scarf-silk, knife-petty, board-olive
