# A square silk scarf from Lyon, France. Colours: sea and saffron.
title = Lenço de seda
    .synonyms = echarpe, cachecol, xale
tagline = Estampado em Lyon, com a bainha enrolada à mão
description =
    Um quadrado de sarja de seda com pequenos losangos e duas listras junto à borda, um desenho que muda a cada dobra. A sarja dá ao lenço peso suficiente para ficar onde você o amarra. A bainha é enrolada e costurada à mão, o que leva uma hora por lenço.

    Ele é estampado em Lyon, por um ateliê de cinco pessoas que ainda aplica cada cor com a sua própria tela. As tintas são misturadas a olho, segundo as receitas de um caderno começado em 1958.
details =
    Tamanho: 90 × 90 cm
    Material: 100% seda, em sarja
    Bainha: enrolada e costurada à mão
    Cuidados: lavar a seco, ou à mão em água fria; passar ainda úmido, com ferro morno
slug = lenço-de-seda
picture = Um lenço de seda em dobras suaves, com pequenos losangos e duas listras junto à borda.
picture-2 = A bainha enrolada do lenço, de perto.
