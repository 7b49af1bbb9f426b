title = Merinoplaid
    .synonyms = deken, wollen deken, woondeken, sprei
tagline = Geweven in het Mühlviertel, zacht vanaf de eerste avond
description =
    Een plaid om onder te lezen. Merinowol is warm zonder zwaar te zijn, en de stof wordt met kaardenbollen geruwd tot ze zacht is op de blote huid. Twee kanten eindigen in korte franjes, met de hand gedraaid.

    Hij wordt geweven in het Mühlviertel, in het noorden van Oostenrijk, door een weverij die sinds 1921 van één familie is. De weefgetouwen zijn ouder dan de mensen die eraan staan, en lopen langzaam genoeg om elke draad te volgen.
details =
    Afmetingen: 140 × 200 cm, met franjes
    Materiaal: 100% merinowol
    Gewicht van de stof: 400 g per vierkante meter
    Onderhoud: vaak luchten, met de hand wassen in koud water, liggend drogen
slug = merinoplaid
picture = Een gevouwen wollen plaid met korte gedraaide franjes.
picture-2 = De franjes en het weefsel van de plaid van dichtbij.
