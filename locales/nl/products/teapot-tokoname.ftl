title = Kyusu uit Tokoname
    .synonyms = Japanse theepot, theekan, trekpot
tagline = Theepot met een steel opzij, van ongeglazuurde klei
description =
    Een kleine theepot voor groene thee, die je met één hand schenkt aan de steel opzij. De klei is rijk aan ijzer en blijft ongeglazuurd; ze maakt de smaak van de thee ronder en krijgt door gebruik een zachte glans. Baksteen is het eigen rood van de klei, Inkt dezelfde klei zwart gestookt.

    Hij wordt gemaakt in Tokoname, een stad van ovens aan zee, door een familie die drie generaties lang theepotten maakt. De zeef achter de tuit is van dezelfde klei gevormd en met de hand doorboord.
details =
    Inhoud: 300 ml, genoeg voor twee kopjes
    Afmetingen: 9 cm doorsnee, 8,5 cm hoog, 15 cm met tuit en steel
    Materiaal: ongeglazuurd steengoed, rijk aan ijzer
    Zeef: van klei, deel van de pot
    Onderhoud: alleen met warm water spoelen, geen zeep, zonder deksel laten drogen
slug = kyusu-theepot-uit-tokoname
picture = Een ronde theepot van ongeglazuurde klei, met een deksel, een gebogen tuit en een rechte steel opzij.
picture-2 = De open theepot, met ernaast het deksel en een kom groene thee.
