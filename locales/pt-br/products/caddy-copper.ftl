# A tea caddy of sheet metal from Tsubame, Japan. Colours: copper and brass, which are also what it is made of.
title = Lata de chá de Tsubame
    .synonyms = pote de chá, porta-chá, caixa de chá
tagline = Chapa de metal, com uma tampa que desce sozinha
description =
    Encaixe a tampa e solte: ela desce com o próprio peso e se fecha com um sopro. Sem vedação, sem trava, só uma folga mais fina que um fio de cabelo, e o chá fica seco. O cobre escurece até o marrom, e o latão até o mel, mais depressa onde seus dedos tocam.

    Ela é feita em Tsubame, onde se trabalha o metal desde que os lavradores forjavam pregos no inverno. Três artesãos enrolam, soldam e polem cada lata à mão, e a tampa só está pronta quando cai na velocidade certa.
details =
    Tamanho: 10 cm de altura, 7,5 cm de diâmetro
    Capacidade: cerca de 100 g de chá em folhas
    Material: cobre ou latão, estanhado por dentro
    Tampa: dupla, fecha com o próprio peso
    Cuidados: limpar com pano seco, sem água
slug = lata-de-chá-de-tsubame
picture = Um cilindro simples de metal polido, com tampa justa.
picture-2 = A lata aberta, com a tampa ao lado.
