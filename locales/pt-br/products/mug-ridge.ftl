# A mug from Germany. Colours: chalk, moss and ink.
title = Caneca canelada
    .synonyms = xícara, copo, caneca de café
tagline = Cerâmica com sulcos que os dedos encontram sozinhos
description =
    Sulcos finos dão a volta na caneca, do pé à borda, riscados com um pente de madeira enquanto o barro gira. Eles dão firmeza à mão e mantêm os dedos um pouco longe do calor. Na alça cabem três dedos.

    Ela é torneada em um ateliê à beira do Westerwald, na Alemanha, no pátio de um antigo moinho. Quem trabalha ali só faz canecas, umas trinta em um dia bom.
details =
    Capacidade: 300 ml
    Tamanho: 8,5 cm de diâmetro, 9 cm de altura
    Material: grés (cerâmica de alta temperatura), esmaltado por dentro e por fora, sem esmalte no pé
    Cuidados: pode ir à lava-louças e ao micro-ondas
slug = caneca-canelada
picture = Uma caneca de cerâmica com sulcos em toda a volta, alça redonda e pé sem esmalte, cheia de café.
picture-2 = A caneca de café vista de cima, com a alça e os sulcos à frente.
