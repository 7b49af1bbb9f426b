title = Sencha de Yame
    .synonyms = té japonés, té en hebras, té a granel, green tea
tagline = Té verde de la primera cosecha, en agujas enteras
description =
    Un té verde con cuerpo: dulce al principio, después fresco como hierba recién cortada, y apenas amargo si el agua no está demasiado caliente. Las hojas se recogen a primeros de mayo, se pasan por vapor el mismo día y se enrollan en agujas finas. Da tres buenas infusiones, y la segunda es la mejor.

    Crece en las colinas de Yame, donde la niebla de la mañana da sombra a los jardines de té hasta las nueve. Una familia, en su cuarta generación, lo recoge, lo pasa por vapor y lo enrolla, y no vende nada que haya crecido en otra colina.
details =
    Tamaño pequeño: 50 g, unas 10 teteras
    Tamaño grande: 100 g, unas 20 teteras
    Contenido: té verde, nada más
    Cosecha: la primera del año, a primeros de mayo
    Preparación: 5 g para 200 ml de agua a 70 °C, un minuto
    Conservar fresco, seco y a oscuras; mejor en los dos meses siguientes a la apertura
slug = sencha-de-yame
picture = Una bolsa de papel con té y una etiqueta sencilla.
picture-2 = Agujas de té de color verde oscuro en un platillo.
