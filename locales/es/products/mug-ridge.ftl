title = Taza de surcos
    .synonyms = mug, tazón, taza de café, taza de té, pocillo
tagline = Gres con surcos que los dedos encuentran solos
description =
    Unos surcos finos recorren esta taza del pie al borde, trazados con un peine de madera mientras el barro gira. Dan agarre a la mano y apartan un poco los dedos del calor. En el asa caben tres dedos.

    Se tornea en un taller al borde del Westerwald, en el patio de un antiguo molino. El alfarero que lo lleva hace tazas y nada más, unas treinta en un buen día.
details =
    Capacidad: 300 ml
    Tamaño: 8,5 cm de diámetro, 9 cm de alto
    Material: gres, esmaltado por dentro y por fuera, sin esmaltar en el pie
    Cuidado: apta para lavavajillas y microondas
slug = taza-de-surcos
picture = Una taza de gres con surcos finos todo alrededor, asa redonda y pie sin esmaltar, llena de café.
picture-2 = La taza de café vista desde arriba, con el asa y los surcos en primer plano.
