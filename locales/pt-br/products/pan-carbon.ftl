# A carbon steel frying pan from the Ardennes, France. Sizes: small and medium.
title = Frigideira de aço carbono
    .synonyms = panela, sertã, frigideira de ferro
tagline = Uma chapa de aço, um cabo rebitado, nada que descasque
description =
    Uma frigideira para fogo alto: para batatas, peixe e bife, e para ovos depois de curada. Ela vem com uma camada fina de cera de abelha contra a ferrugem. Lave com água quente, cure uma vez com óleo, e ela fica mais escura e mais lisa a cada refeição. Vai a qualquer fogão e também ao forno.

    Ela vem de um vale das Ardenas onde se trabalha o ferro há quinhentos anos, de uma oficina de doze pessoas. Elas estampam cada frigideira de uma só chapa, rebitam o cabo à mão e desempenam de graça qualquer uma que um dia entorte.
details =
    Tamanho pequeno: 20 cm de diâmetro
    Tamanho médio: 26 cm de diâmetro
    Espessura: 2,5 mm
    Material: aço carbono, cabo de aço rebitado
    Fogões: todos, inclusive de indução; forno
    Cuidados: água quente e escova, secar na hora, untar de leve; não usar lava-louças
slug = frigideira-de-aço-carbono
picture = Uma frigideira de aço escuro, de bordas inclinadas e cabo longo rebitado.
picture-2 = Os rebites que prendem o cabo, de perto.
