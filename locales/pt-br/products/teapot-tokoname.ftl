# A teapot with a handle at the side (kyusu) from Tokoname, Japan. Colours: brick (red clay) and ink (black clay).
title = Kyusu de Tokoname
    .synonyms = bule de chá, chaleira
tagline = Bule de cabo lateral, em argila sem esmalte
description =
    Um pequeno bule para chá verde, que se serve com uma só mão pelo cabo lateral. A argila é rica em ferro e não leva esmalte; ela arredonda o sabor do chá e ganha um brilho suave com o uso. Tijolo é o vermelho da própria argila, Nanquim é a mesma argila queimada até ficar preta.

    Ele é feito em Tokoname, uma cidade de fornos à beira-mar, por uma família na terceira geração de bules. O filtro atrás do bico é moldado na mesma argila e furado à mão.
details =
    Capacidade: 300 ml, o bastante para duas xícaras
    Tamanho: 9 cm de diâmetro, 8,5 cm de altura, 15 cm com bico e cabo
    Material: grés (cerâmica de alta temperatura) rico em ferro, sem esmalte
    Filtro: de argila, parte do próprio bule
    Cuidados: enxaguar só com água morna, sem sabão, deixar secar sem a tampa
slug = bule-kyusu-de-tokoname
picture = Um bule redondo de argila sem esmalte, com tampa, bico curvo e um cabo reto na lateral.
picture-2 = O bule aberto, com a tampa e uma tigela de chá-verde ao lado.
