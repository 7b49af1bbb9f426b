title = Matengids
description = Hoe groot onze sjaals, plaids, handdoeken en kussens zijn, en hoe je ze wast zonder dat dat verandert.
slug = matengids
intro = Alles is plat liggend gemeten. Wat met de hand is geweven, kan een vingerbreedte groter of kleiner zijn.
footer = Matengids

text-1 = Sjaals
    .text = - Zijden sjaal: { LENGTH(90) } × { LENGTH(90) }, groot genoeg om te knopen
    .link = product:scarf-silk
    .button = Naar de sjaal

text-2 = Plaids en kussens
    .text =
        - Merinoplaid: { LENGTH(140) } × { LENGTH(200) }, met franjes
        - Kelimkussen: { LENGTH(45) } × { LENGTH(45) }, gevuld

text-3 = Handdoeken
    .text =
        - Klein: { LENGTH(45) } × { LENGTH(70) }, voor vaat en glazen
        - Groot: { LENGTH(80) } × { LENGTH(140) }, voor het bad

text-4 = Na het wassen
    .text = Linnen krimpt een beetje bij de eerste wasbeurt; de maten zijn die van daarna. Wol en zijde houden hun maat als je ze koel wast.
