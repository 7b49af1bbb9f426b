title = Kalimba van notenhout
    .synonyms = duimpiano, sanza, muziekinstrument
tagline = Zeventien stalen tongen op een kast van notenhout
description =
    Twee duimen zijn genoeg, en valse noten zijn er nauwelijks: tongen die naast elkaar liggen, klinken goed samen. De kast van notenhout maakt de toon rond en lang, en zacht genoeg voor de late avond. Hij stamt af van de mbira, die in zuidelijk Afrika al duizend jaar wordt bespeeld.

    Hij wordt gebouwd in de Oost-Kaap, door een werkplaats van vijf mensen die allemaal spelen. Ze smeden de tongen uit verenstaal, stemmen elke tong op het gehoor en bespelen elk instrument een avond lang voordat het wordt ingepakt.
details =
    Tongen: 17, van C4 tot E6, in C-groot
    Afmetingen: 18 × 13 cm, 4 cm hoog
    Materiaal: notenhout, verenstaal
    Erbij: een stemhamertje en een katoenen zakje
    Onderhoud: de tongen met een droge doek afnemen, uit de zon houden
slug = kalimba-van-notenhout
picture = Een kast van donker notenhout met zeventien stalen tongen.
picture-2 = De tongen van de kalimba, van boven gezien.
