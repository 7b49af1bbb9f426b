title = Celadonvaas uit Icheon
    .synonyms = bloemenvaas, keramische vaas, aardewerken vaas, porseleinen vaas
tagline = Blauwgroen glazuur met een net van fijne lijnen
description =
    Een slanke vaas voor één tak, of voor drie grashalmen. Het glazuur wordt in drie dunne lagen aangebracht en bijna zonder lucht gestookt; zo wordt een spoor van ijzer het blauwgroen van ondiep water. Bij het afkoelen springen er barstjes in, hoorbaar en dagenlang, en geen twee vazen hebben dezelfde lijnen.

    Hij wordt gemaakt in Icheon, een pottenbakkersstad ten zuidoosten van Seoel, door een moeder en haar zoon. Zij draait, hij glazuurt, en van elke stook doen ze alleen de stukken weg die ze allebei mooi vinden.
details =
    Afmetingen: 24 cm hoog, 9 cm doorsnee
    Opening: 3 cm
    Materiaal: steengoed, celadonglazuur met craquelé
    De lijnen zitten alleen in het glazuur; de vaas is waterdicht
    Onderhoud: spoelen met warm water, niet in de vaatwasser
slug = celadonvaas-uit-icheon
picture = Een slanke vaas met blauwgroen glazuur en een net van fijne lijnen, met een takje met knoppen erin.
picture-2 = De hals van de vaas van dichtbij, met het craquelé van het glazuur.
