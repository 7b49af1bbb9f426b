title = Czajniczek kyusu z Tokoname
    .synonyms = imbryk, dzbanek do herbaty, japoński czajnik
tagline = Czajniczek z boczną rączką, z nieszkliwionej gliny
description =
    Mały czajniczek do zielonej herbaty, z którego nalewa się jedną ręką, trzymając za rączkę z boku. Glina jest bogata w żelazo i nieszkliwiona; łagodzi smak herbaty i z używania nabiera miękkiego połysku. „Cegła” to naturalna czerwień gliny, „Atrament” to ta sama glina wypalona na czarno.

    Powstaje w Tokoname, nadmorskim mieście pieców, w rodzinie, która robi czajniczki od trzech pokoleń. Sitko za dzióbkiem jest uformowane z tej samej gliny i przekłute ręcznie.
details =
    Pojemność: 300 ml, wystarczy na dwie filiżanki
    Wymiary: średnica 9 cm, wysokość 8,5 cm, 15 cm z dzióbkiem i rączką
    Materiał: nieszkliwiona kamionka bogata w żelazo
    Sitko: gliniane, część czajniczka
    Pielęgnacja: płukać tylko ciepłą wodą, bez detergentu, suszyć bez pokrywki
slug = czajniczek-kyusu-z-tokoname
picture = Okrągły czajniczek z nieszkliwionej gliny, z pokrywką, wygiętym dzióbkiem i prostą rączką z boku.
picture-2 = Otwarty czajniczek, obok pokrywka i czarka zielonej herbaty.
