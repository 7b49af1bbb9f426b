# Incense sticks from Awaji, Japan.
title = Incenso de cedro
    .synonyms = varetas de incenso, aromatizador
tagline = Sessenta varetas da ilha de Awaji
description =
    O cheiro de um bosque depois da chuva: cedro, um pouco de hinoki, um traço de fumaça. Cada vareta queima por meia hora e deixa o ambiente claro, sem peso. Não há miolo de bambu: só queimam madeira e resina.

    Ele é feito na ilha de Awaji, onde o vento oeste seca incenso desde 1850. Uma casa de nove pessoas mói, amassa e estende cada vareta para secar em tábuas de madeira.
details =
    Conteúdo: 60 varetas de 13,5 cm
    Duração: cerca de 30 minutos por vareta
    Composição: cedro, hinoki, casca da árvore tabu como liga, resina
    Embalagem: caixinha de madeira
    Cuidados: guardar em lugar seco; queimar em suporte à prova de fogo, sempre à vista
slug = incenso-de-cedro
picture = Uma caixinha de madeira cheia de varetas de incenso; ao lado, uma única vareta de pé em uma tigelinha.
picture-2 = A tigelinha com a vareta, de perto.
