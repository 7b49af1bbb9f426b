# A tea bowl from Mashiko, Japan. Kohiki: white slip over dark clay. Sizes: small and medium.
title = Tigela de chá kohiki
    .synonyms = cumbuca, xícara, bowl, chawan
tagline = Engobe branco sobre argila escura, torneada à mão em Mashiko
description =
    Uma tigela na medida de duas mãos. A argila escura é mergulhada em engobe branco e recebe um esmalte fino, que a deixa aparecer na borda e no pé; com os anos, o chá desenha linhas delicadas no esmalte, e a tigela passa a ser só sua.

    Ela vem de um ateliê em Mashiko, ao norte de Tóquio, onde dois ceramistas dividem um torno e um forno. Eles tiram parte da argila do morro atrás da casa e fazem seis queimas por ano.
details =
    Tamanho pequeno: 10,5 cm de diâmetro, 6,5 cm de altura, capacidade de 200 ml
    Tamanho médio: 12,5 cm de diâmetro, 7,5 cm de altura, capacidade de 400 ml
    Material: grés (cerâmica de alta temperatura) com engobe branco e esmalte transparente
    Cada tigela é um pouco diferente na forma e no tom
    Cuidados: deixar de molho em água antes do primeiro uso, lavar à mão, não levar ao micro-ondas
slug = tigela-de-chá-kohiki
picture = Uma tigela de chá redonda, de engobe branco com pontinhos escuros; a argila marrom aparece no pé.
picture-2 = O interior da tigela visto de cima: engobe branco, e argila escura ao longo da borda.
