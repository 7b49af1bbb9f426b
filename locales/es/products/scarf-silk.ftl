title = Pañuelo de sarga de seda
    .synonyms = fular, foulard, chal, bufanda, pañoleta
tagline = Estampado en Lyon, con los bordes enrollados a mano
description =
    Un cuadrado de sarga de seda con pequeños rombos y dos franjas a lo largo del borde, un dibujo que cambia con cada pliegue. La sarga le da el peso justo para quedarse donde lo anudas. El borde se enrolla y se cose a mano, lo que lleva una hora por pañuelo.

    Se estampa en Lyon, en un taller de cinco personas que todavía pasa cada color por su propia pantalla. Mezclan las tintas a ojo, con recetas de un cuaderno empezado en 1958.
details =
    Tamaño: 90 × 90 cm
    Material: 100 % seda, sarga
    Borde: enrollado y cosido a mano
    Cuidado: limpiar en seco, o lavar a mano con agua fría; planchar húmedo a baja temperatura
slug = pañuelo-de-sarga-de-seda
picture = Un pañuelo de seda en pliegues suaves, con pequeños rombos y dos franjas a lo largo del borde.
picture-2 = El borde enrollado del pañuelo, de cerca.
