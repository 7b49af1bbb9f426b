# A card wallet of bridle leather from Walsall, England. Colours: tan and ink (near black).
title = Porta-cartões de couro bridle
    .synonyms = carteira, porta-moedas, porta cartão
tagline = Costurado à mão em Walsall, com ponto de seleiro
description =
    O couro bridle é feito para cavalos: nutrido com sebo e cera até ficar firme, flexível e indiferente à chuva. Novo, ele tem um véu claro de cera, que o polegar desfaz. A costura leva duas agulhas e um só fio, de modo que, se um ponto se romper, os outros seguram.

    Ele é feito em Walsall, onde se costuram selas há duzentos anos, por quatro seleiros que aprenderam o ofício nos arreios. Eles cortam cada porta-cartões da parte firme do couro, ao longo do lombo, e esfregam as bordas com cera de abelha até brilharem.
details =
    Tamanho: 10 × 7,5 cm, 6 mm de espessura
    Capacidade: seis cartões e uma nota dobrada
    Material: couro bridle inglês, fio de linho encerado
    Costura: ponto de seleiro, à mão
    Cuidados: limpar com pano seco; um pouco de creme para couro uma vez por ano
slug = porta-cartões-de-couro-bridle
picture = Um porta-cartões fino de couro liso, com uma linha de pontos junto à borda.
picture-2 = Os pontos e a borda polida do couro, de perto.
