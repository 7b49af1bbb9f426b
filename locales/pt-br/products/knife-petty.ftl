# A petty knife (a small all-round kitchen knife) from Sakai, Japan.
title = Faca petty
    .synonyms = faca de cozinha, faca de legumes, faca japonesa
tagline = Uma pequena faca de cozinha, forjada e afiada em Sakai
description =
    A faca que a mão procura primeiro: para ervas, frutas, echalotas, um tomate. O núcleo é de aço papel branco, um aço carbono que aceita um fio muito agudo e é fácil de afiar de novo. Ela escurece com o uso; é assim que deve ser.

    Em Sakai, o trabalho é dividido há seiscentos anos: uma casa forja, outra desbasta e afia, uma terceira põe o cabo. Esta faca passa por três oficinas da mesma rua antes de chegar a você.
details =
    Lâmina: 13,5 cm, fio dos dois lados, para destros e canhotos
    Comprimento: 25 cm
    Aço: papel branco nº 2, revestido de ferro macio
    Cabo: madeira de magnólia, octogonal, com anel de madeira escura
    Cuidados: lavar à mão e secar logo em seguida; afiar em pedra com água
slug = faca-petty
picture = Uma faca de cozinha fina, de lâmina pontuda, com um anel escuro e cabo de madeira clara.
picture-2 = A ponta da lâmina de perto, com as marcas do martelo na lateral.
