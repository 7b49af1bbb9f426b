title = Tabla de madera de olivo
    .synonyms = tabla de cortar, tabla de quesos, tabla para servir, tabla de pan, picador
tagline = De una sola pieza, y ninguna igual a otra
description =
    Cortada de una sola pieza de olivo, una madera densa y de veta viva. La pequeña es para el pan y el queso; la grande, para las verduras de toda una comida. El agujero del mango permite colgarla junto a los fogones.

    La hace en la Provenza una carpintería que solo aprovecha árboles demasiado viejos para dar fruto. La madera se seca cuatro años antes de serrarse, y cada tabla recibe dos manos de aceite.
details =
    Tamaño pequeño: 28 × 13 cm
    Tamaño grande: 42 × 22 cm
    Grosor: 1,8 cm
    Material: madera de olivo de una pieza, aceitada
    Cuidado: limpiar con un paño húmedo, aceitar de vez en cuando, nunca en el lavavajillas
slug = tabla-de-madera-de-olivo
picture = Una tabla alargada de madera de olivo, de veta ondulada, con un mango y un agujero.
picture-2 = El mango de la tabla con su agujero y la veta alrededor.
