title = Kelimkussen
    .synonyms = sierkussen, bankkussen, sofakussen, woonkussen
tagline = Ruiten van wol, plat geweven op de vlakte van Konya
description =
    Een kelim heeft geen pool: de draden die het patroon maken, maken ook de stof, en zo blijft hij tientallen jaren helder en stevig. De wol is met planten geverfd. Meekrap geeft een rood met bruin en oranje erin, indigo een diep blauw dat aan de randen iets verbleekt. Het kussen komt gevuld.

    Het wordt geweven in een dorp op de vlakte van Konya, door elf vrouwen die vier weefgetouwen delen en wat ze verdienen. Ze verven de wol in koperen ketels op het erf en weven de ruiten uit het hoofd, zoals hun moeders deden.
details =
    Afmetingen: 45 × 45 cm, gevuld
    Hoes: 100% wol, plat geweven; achterkant van effen wol, met rits
    Vulling: gewassen scheerwol
    Verf: meekrapwortel of indigo; elke partij is iets anders
    Onderhoud: uitschudden, vlekken met koud water verwijderen; de hoes laten stomen
slug = kelimkussen
picture = Een vierkant kussen van plat geweven wol met een patroon van ruiten.
picture-2 = Een hoek van het kussen van dichtbij, met het patroon en het weefsel.
