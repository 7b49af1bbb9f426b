# A hand-turned coffee grinder from Germany.
title = Moedor de café manual
    .synonyms = moinho de café, triturador de café
tagline = Aço e nogueira, feito para ser consertado
description =
    Um moedor para girar à mão, uniforme e silencioso o bastante para as primeiras horas da manhã. A mó se ajusta em quarenta níveis bem marcados, do espresso à prensa francesa. Ele se desmonta sem ferramentas, e cada parte pode ser comprada avulsa.

    Ele é feito no Bergisches Land, na Alemanha, onde se trabalha o aço desde o tempo em que a água movia os martelos, em uma oficina de sete pessoas. Elas mesmas torneiam os corpos, montam cada moedor à mão e anotam o número dele em um livro.
details =
    Tamanho: 19 cm de altura, 7 cm de diâmetro
    Capacidade: 35 g de grãos
    Mó: cônica, de aço temperado, 40 níveis
    Material: aço enegrecido, nogueira com acabamento em óleo
    Cuidados: limpar a seco com escova, sem água na mó
slug = moedor-de-café-manual
picture = Um moedor de café esguio: aço enegrecido em cima, nogueira embaixo e, no topo, uma manivela com puxador de madeira.
picture-2 = A manivela e o puxador de madeira, vistos de cima.
