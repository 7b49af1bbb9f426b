title = Kyusu från Tokoname
    .synonyms = japansk tekanna, tekittel, keramikkanna
tagline = Tekanna med handtag på sidan, i oglaserad lera
description =
    En liten tekanna för grönt te, som man häller ur med en hand i handtaget på sidan. Leran är järnrik och lämnas oglaserad; den rundar av teets smak och får en mjuk lyster av att användas. Tegel är lerans egen röda färg, Bläck samma lera bränd svart.

    Den görs i Tokoname, en stad av ugnar vid havet, av en familj som gör tekannor i tredje generationen. Silen bakom pipen är formad av samma lera och stucken för hand.
details =
    Rymmer: 300 ml, räcker till två koppar
    Mått: 9 cm i diameter, 8,5 cm hög, 15 cm med pip och handtag
    Material: oglaserat, järnrikt stengods
    Sil: lera, en del av kannan
    Skötsel: skölj bara i varmt vatten, inget diskmedel, låt torka utan lock
slug = kyusu-tekanna-från-tokoname
picture = En rund tekanna av oglaserad lera, med lock, böjd pip och ett rakt handtag på sidan.
picture-2 = Tekannan öppen, bredvid den locket och en skål grönt te.
