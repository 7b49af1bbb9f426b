title = Incienso de cedro
    .synonyms = sahumerio, palitos de incienso, ambientador, aroma para el hogar
tagline = Sesenta varillas de la isla de Awaji
description =
    El olor de un bosque después de la lluvia: cedro, un poco de hinoki, un rastro de humo. Una varilla arde durante media hora y deja la habitación despejada, no cargada. No lleva alma de bambú, así que solo arden madera y resina.

    Se hace en la isla de Awaji, donde el viento del oeste seca el incienso desde 1850. Una casa de nueve personas muele, amasa y pone a secar cada varilla sobre tablas de madera.
details =
    Contenido: 60 varillas de 13,5 cm de largo
    Duración: unos 30 minutos por varilla
    Hecho de: cedro, hinoki, corteza de tabu como aglutinante, resina
    Envase: cajita de madera
    Cuidado: guardar en seco; quemar en un soporte que resista el fuego, siempre a la vista
slug = incienso-de-cedro
picture = Una cajita de madera llena de varillas de incienso; al lado, una sola varilla de pie en un cuenco diminuto.
picture-2 = El cuenco diminuto con la varilla, de cerca.
