# A fountain pen turned from a brass rod in Pforzheim, Germany. Colours: brass (bare) and ink (blackened brass).
title = Caneta-tinteiro de latão
    .synonyms = caneta, caneta de pena
tagline = Torneada de uma barra maciça, em Pforzheim
description =
    Uma caneta com peso, que faz sozinha metade da escrita. O latão nu ganha a cor da mão que o segura. O latão enegrecido aqui se chama nanquim: continua escuro e, depois de um ano, mostra um pouco de dourado nas arestas. Ela aceita os cartuchos que toda papelaria tem, ou tinta de frasco.

    Ela é torneada em Pforzheim, uma cidade de ourives, por um ferramenteiro e a filha, em um torno de 1962. Ele torneia, ela encaixa a pena, e nenhuma caneta sai antes que ela escreva uma página com ela.
details =
    Comprimento: 13,5 cm fechada
    Peso: 48 g
    Material: latão, nu ou enegrecido
    Pena: aço, média
    Carga: cartuchos internacionais padrão; acompanha conversor
    Cuidados: enxaguar a pena com água fria de vez em quando; polir o latão, ou deixá-lo envelhecer
slug = caneta-tinteiro-de-latão
picture = Uma caneta-tinteiro de metal torneado, lisa e redonda.
picture-2 = A caneta sem a tampa, com a pena de perto.
