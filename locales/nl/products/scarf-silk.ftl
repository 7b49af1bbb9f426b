title = Sjaal van zijden twill
    .synonyms = foulard, halsdoek, omslagdoek, carré, shawl
tagline = Gedrukt in Lyon, de randen met de hand gerold
description =
    Een vierkant van zijden twill met kleine ruitjes en twee strepen langs de rand, een patroon dat met elke vouw verandert. De twill geeft hem genoeg gewicht om te blijven zitten waar je hem knoopt. De rand wordt met de hand gerold en genaaid; dat kost een uur per sjaal.

    Hij wordt gedrukt in Lyon, door een atelier van vijf mensen dat elke kleur nog door een eigen raam drukt. Ze mengen hun inkten op het oog, naar recepten uit een schrift dat in 1958 is begonnen.
details =
    Afmetingen: 90 × 90 cm
    Materiaal: 100% zijde, twill
    Rand: met de hand gerold en genaaid
    Onderhoud: laten stomen, of met de hand wassen in koud water; vochtig strijken op lage stand
slug = sjaal-van-zijden-twill
picture = Een zijden sjaal in zachte plooien, met kleine ruitjes en twee strepen langs de rand.
picture-2 = De gerolde rand van de sjaal van dichtbij.
