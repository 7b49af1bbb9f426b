# A pair of dipped beeswax candles with a small holder, from the Alentejo, Portugal.
title = Velas de cera de abelha
    .synonyms = castiçal, vela longa, candelabro
tagline = Um par de velas longas, banhadas trinta vezes
description =
    A cera de abelha queima com uma luz calma e quente e tem um leve cheiro de mel, acesa ou não. Cada vela é banhada trinta vezes e cresce, a cada banho, a espessura de uma folha; na base, dá para sentir as camadas. O par vem amarrado com fio de linho e acompanhado de um pequeno castiçal.

    Elas são feitas no Alentejo, por um irmão e uma irmã que cuidam de duzentas colmeias à sombra dos sobreiros. Eles fazem as velas no inverno, enquanto as abelhas descansam, e, quando a prateleira esvazia, só no próximo.
details =
    Conteúdo: duas velas, um castiçal
    Tamanho: 25 cm de comprimento, 2 cm de diâmetro na base
    Duração: cerca de sete horas por vela
    Material: cera de abelha pura, pavio de algodão
    Cuidados: aparar o pavio a 1 cm; longe de correntes de ar, nunca sem vigilância
slug = velas-de-cera-de-abelha
picture = Duas velas finas de cera amarela, amarradas com fio de linho, com um pequeno castiçal.
picture-2 = Os pavios de perto, e as marcas dos banhos na cera.
