# A board of olive wood from Provence, France. Sizes: small and large.
title = Tábua de oliveira
    .synonyms = tábua de corte, tábua de pão, tábua de queijo, tábua de madeira
tagline = Uma só peça de madeira, nenhuma igual a outra
description =
    Cortada de uma só peça de oliveira, madeira densa e de veios vivos. A pequena é para o pão e o queijo, a grande dá conta dos legumes de uma refeição inteira. Um furo no cabo permite pendurá-la ao lado do fogão.

    Ela é feita na Provença, por uma marcenaria que só usa árvores velhas demais para dar azeitonas. A madeira seca por quatro anos antes de ser serrada, e cada tábua recebe óleo duas vezes.
details =
    Tamanho pequeno: 28 × 13 cm
    Tamanho grande: 42 × 22 cm
    Espessura: 1,8 cm
    Material: madeira de oliveira em peça única, com acabamento em óleo
    Cuidados: limpar com pano úmido, passar óleo de vez em quando, nunca na lava-louças
slug = tábua-de-oliveira
picture = Uma tábua alongada de oliveira com veios ondulados e um cabo com furo.
picture-2 = O cabo da tábua com o furo, e os veios em volta dele.
