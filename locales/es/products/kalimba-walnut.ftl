title = Kalimba de nogal
    .synonyms = piano de pulgar, sanza, instrumento musical
tagline = Diecisiete lengüetas de acero sobre una caja de nogal
description =
    Bastan dos pulgares, y apenas hay notas falsas: las lengüetas vecinas suenan bien juntas. La caja de nogal da un sonido redondo y largo, y lo bastante suave para la noche. Desciende de la mbira, que se toca en el sur de África desde hace mil años.

    Se construye en el Cabo Oriental, en un taller de cinco personas en el que todas tocan. Forjan las lengüetas con acero de muelle, las afinan una a una de oído y tocan cada instrumento toda una velada antes de embalarlo.
details =
    Lengüetas: 17, de do4 a mi6, en do mayor
    Tamaño: 18 × 13 cm, 4 cm de alto
    Material: nogal, acero de muelle
    Incluye: un martillito de afinar y una bolsa de algodón
    Cuidado: limpiar las lengüetas con un paño seco, evitar el sol
slug = kalimba-de-nogal
picture = Una caja de nogal oscuro con diecisiete lengüetas de acero.
picture-2 = Las lengüetas de la kalimba, vistas desde arriba.
