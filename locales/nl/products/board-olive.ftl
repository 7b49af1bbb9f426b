title = Plank van olijfhout
    .synonyms = snijplank, broodplank, kaasplank, serveerplank, borrelplank, hakplank
tagline = Uit één stuk hout, geen twee gelijk
description =
    Uit één stuk olijfhout gesneden, dicht en levendig van nerf. De kleine is voor brood en kaas, de grote voor de groenten van een hele maaltijd. Aan het gat in het handvat hangt hij naast het fornuis.

    Hij wordt gemaakt in de Provence, door een schrijnwerkerij die alleen bomen neemt die te oud zijn om nog te dragen. Het hout droogt vier jaar voordat het wordt gezaagd, en elke plank wordt twee keer geolied.
details =
    Klein: 28 × 13 cm
    Groot: 42 × 22 cm
    Dikte: 1,8 cm
    Materiaal: olijfhout uit één stuk, geolied
    Onderhoud: afnemen met een vochtige doek, af en toe oliën, nooit in de vaatwasser
slug = plank-van-olijfhout
picture = Een langwerpige plank van olijfhout met een vloeiende nerf en een handvat met een gat.
picture-2 = Het handvat van de plank met het gat, en de nerf eromheen.
