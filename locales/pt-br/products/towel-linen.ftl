# A linen towel from France. Sizes: small (for dishes and glasses) and large (for the bath).
title = Toalha de linho
    .synonyms = toalha de banho, toalha de rosto, pano de prato
tagline = Linho francês, de secagem rápida, mais macio a cada ano
description =
    O linho absorve rápido, seca rápido e não solta fiapos no copo. A pequena fica na cozinha, a grande no banheiro. As duas têm três listras tecidas e uma bainha de cantos costurados, e as duas ficam mais macias a cada lavagem.

    O linho cresce na Normandia e é fiado e tecido nos Vosges, em uma tecelagem de dezenove pessoas. Elas lavam o tecido uma vez antes de cortar, para que ele mantenha o tamanho na sua casa.
details =
    Tamanho pequeno: 45 × 70 cm, para louças e copos
    Tamanho grande: 80 × 140 cm, para o banho
    Material: 100% linho, 300 g por metro quadrado
    Cuidados: lavar na máquina a 60 °C, sem amaciante
slug = toalha-de-linho
picture = Uma toalha de linho cru, com três listras tecidas acima da bainha.
picture-2 = A bainha da toalha com a alça para pendurar.
