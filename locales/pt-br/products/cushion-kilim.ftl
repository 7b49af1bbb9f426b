# A filled cushion in a kilim cover (wool woven flat, without pile) from the plain of Konya, Turkey. Colours: madder and indigo.
title = Almofada kilim
    .synonyms = travesseiro, almofada de sofá, almofada decorativa
tagline = Losangos de lã, tecidos na planície de Konya
description =
    Um kilim não tem pelo: os fios que formam o desenho formam também o tecido, e por isso ele continua nítido e firme por décadas. A lã é tingida com plantas. A garança dá um vermelho com toques de marrom e laranja; o índigo, um azul profundo que clareia um pouco nas bordas. A almofada já vem com enchimento.

    Ela é tecida em uma aldeia na planície de Konya, por onze mulheres que dividem quatro teares e o que ganham. Elas tingem a lã em tachos de cobre, no quintal, e tecem os losangos de memória, como faziam suas mães.
details =
    Tamanho: 45 × 45 cm, com enchimento
    Capa: 100% lã, tecido plano; verso em lã lisa, com zíper
    Enchimento: lã nova lavada
    Tingimento: raiz de garança ou índigo; cada lote varia um pouco
    Cuidados: sacudir, limpar manchas com água fria; lavar a capa a seco
slug = almofada-kilim
picture = Uma almofada quadrada de lã em tecido plano, com desenho de losangos.
picture-2 = Um canto da almofada de perto, com o desenho e a trama.
