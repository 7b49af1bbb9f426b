title = Koekenpan van plaatstaal
    .synonyms = bakpan, braadpan, ijzeren pan, skillet, inductiepan
tagline = Eén plaat staal, een geklonken steel, niets dat loslaat
description =
    Een pan voor hoge hitte: voor aardappels, vis en biefstuk, en voor eieren als hij eenmaal is ingebakken. Hij komt met een dun laagje bijenwas tegen roest. Was dat heet af, bak de pan één keer in met olie, en hij wordt met elke maaltijd donkerder en gladder. Hij kan op elk fornuis, en in de oven.

    Hij komt uit een dal in de Ardennen waar al vijfhonderd jaar ijzer wordt bewerkt, uit een werkplaats van twaalf mensen. Ze persen elke pan uit één plaat, klinken de steel met de hand en richten elke pan die ooit kromtrekt, gratis.
details =
    Klein: 20 cm doorsnee
    Middel: 26 cm doorsnee
    Dikte: 2,5 mm
    Materiaal: koolstofstaal, geklonken stalen steel
    Warmtebronnen: alle, ook inductie; oven
    Onderhoud: heet water en een borstel, meteen drogen, dun oliën; niet in de vaatwasser
slug = koekenpan-van-plaatstaal
picture = Een koekenpan van donker staal met schuine wanden en een lange, geklonken steel.
picture-2 = De klinknagels die de steel vasthouden, van dichtbij.
