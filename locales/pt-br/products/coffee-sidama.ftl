# Roasted coffee from Sidama, Ethiopia, 250 g in a kraft paper bag with a tin tie. Sold as whole beans or ground for filter.
title = Café de Sidama
    .synonyms = café em grãos, café moído, café filtrado, cafezinho
tagline = Café lavado de altitude, de torra clara
description =
    Um café leve e limpo, com aroma de bergamota e pêssego maduro e um final que lembra chá-preto. Fica melhor coado, na cafeteira ou à mão. Em grãos, ele dura mais; se você não tem moedor, enviamos moído para coar.

    Cerca de quatrocentas famílias levam seus frutos a uma mesma estação de lavagem nas colinas de Sidama, onde os grãos secam por duas semanas em terreiros suspensos e são escolhidos à mão duas vezes. Eles são torrados em Adis Abeba, em lotes de doze quilos, para que uma parte maior do preço fique no país.
details =
    Conteúdo: 250 g, em grãos ou moído para coar
    Café: arábica, variedades locais antigas, lavado
    Altitude: de 1.900 a 2.100 m
    Notas: bergamota, pêssego, chá-preto
    Embalagem: saco de papel kraft com fecho dobrável
    Guardar fechado, em lugar fresco e seco; melhor nos dois meses depois da torra
slug = café-de-sidama
picture = Um saco de papel kraft marrom, enrolado em cima e preso com um fecho.
picture-2 = Grãos de café torrados, espalhados ao lado do saco.
