title = Handkoffiemolen
    .synonyms = koffiemolen, koffiemaler, bonenmaler, grinder
tagline = Staal en notenhout, gebouwd om te repareren
description =
    Een molen om met de hand te draaien, gelijkmatig en stil genoeg voor de vroege ochtend. Het maalwerk heeft veertig duidelijke standen, van espresso tot cafetière. De molen gaat zonder gereedschap uit elkaar, en elk onderdeel is los te krijgen.

    Hij wordt gebouwd in het Bergisches Land, waar staal wordt bewerkt sinds het water de hamers aandreef, in een werkplaats van zeven mensen. Ze draaien de huizen zelf, zetten elke molen met de hand in elkaar en noteren zijn nummer in een boek.
details =
    Afmetingen: 19 cm hoog, 7 cm doorsnee
    Inhoud: 35 g bonen
    Maalwerk: conisch, gehard staal, 40 standen
    Materiaal: gezwart staal, geolied notenhout
    Onderhoud: droog uitborstelen, geen water op het maalwerk
slug = handkoffiemolen
picture = Een slanke koffiemolen: boven gezwart staal, onder notenhout, met bovenop een zwengel met een houten knop.
picture-2 = De zwengel met zijn houten knop, van boven gezien.
