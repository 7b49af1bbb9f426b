# A pair of dipped beeswax candles with a small holder, from the Alentejo, Portugal.
title = Bougies en cire d’abeille
    .synonyms = chandelle, bougeoir, cierge
tagline = Une paire de longues bougies, trempées trente fois
description =
    La cire d’abeille brûle d’une lumière calme et chaude, et sent légèrement le miel, allumée ou non. Chaque bougie est trempée trente fois et grandit chaque fois de l’épaisseur d’une feuille ; au pied, on sent les couches sous le doigt. La paire est nouée d’un fil de lin et accompagnée d’un petit bougeoir.

    Elles sont fabriquées dans l’Alentejo, par un frère et une sœur qui tiennent deux cents ruches sous les chênes-lièges. Ils trempent en hiver, quand les abeilles se reposent, et quand l’étagère est vide, il n’y en a plus jusqu’au suivant.
details =
    Contenu : deux bougies, un bougeoir
    Dimensions : 25 cm de long, 2 cm de diamètre au pied
    Durée : environ sept heures par bougie
    Composition : pure cire d’abeille, mèche de coton
    Entretien : couper la mèche à 1 cm ; loin des courants d’air, jamais sans surveillance
slug = bougies-en-cire-d-abeille
picture = Deux fines bougies de cire jaune, nouées d’un fil de lin, avec un petit bougeoir.
picture-2 = Les mèches de tout près, et les traces du trempage dans la cire.
