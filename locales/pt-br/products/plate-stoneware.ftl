# A dinner plate from the Westerwald, Germany. Colours: sand and slate.
title = Prato raso Westerwald
    .synonyms = louça, prato de jantar
tagline = Cerâmica de borda erguida, feita para todo dia
description =
    Um prato para todo dia e também para as visitas. A borda baixa mantém o molho no lugar, e o esmalte fosco é duro o bastante para as facas. Areia é quente e claro, Ardósia é escuro e frio; os dois ficam bem juntos.

    Ele vem de um ateliê no Westerwald, na Alemanha, onde há séculos se queima cerâmica porque o barro de lá não pede outra coisa. Quatro pessoas torneiam, esmaltam e queimam, e cada prato traz a marca de quem o torneou.
details =
    Tamanho: 26 cm de diâmetro, 2,5 cm de altura
    Material: grés (cerâmica de alta temperatura), esmalte fosco
    Cuidados: pode ir à lava-louças e ao micro-ondas
slug = prato-raso-westerwald
picture = Dois pratos rasos de cerâmica fosca, um em pé e outro deitado, com a borda baixa e erguida.
picture-2 = Uma pilha de pratos, vista de lado.
