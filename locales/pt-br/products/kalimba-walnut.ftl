# A kalimba (a plucked instrument with steel tines, played with the thumbs) from the Eastern Cape, South Africa.
title = Kalimba de nogueira
    .synonyms = piano de polegar, mbira, instrumento musical
tagline = Dezessete lâminas de aço sobre uma caixa de nogueira
description =
    Bastam dois polegares, e quase não há nota errada: lâminas vizinhas soam bem juntas. A caixa de nogueira dá um som redondo e longo, discreto o bastante para o fim da noite. Ela descende da mbira, tocada há mil anos no sul da África.

    Ela é construída no Cabo Oriental, por uma oficina de cinco pessoas em que todas tocam. Elas martelam as lâminas em aço de mola, afinam cada uma de ouvido e tocam cada instrumento por uma noite antes de embalar.
details =
    Lâminas: 17, de dó4 a mi6, em dó maior
    Tamanho: 18 × 13 cm, 4 cm de altura
    Material: nogueira, aço de mola
    Acompanha: martelinho de afinação, bolsa de algodão
    Cuidados: limpar as lâminas com pano seco, manter longe do sol
slug = kalimba-de-nogueira
picture = Uma caixa de nogueira escura com dezessete lâminas de aço.
picture-2 = As lâminas da kalimba, vistas de cima.
