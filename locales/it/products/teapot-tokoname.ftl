title = Kyusu di Tokoname
    .synonyms = teiera giapponese, teiera kyusu, bricco
tagline = Teiera con manico laterale, in argilla non smaltata
description =
    Una piccola teiera per il tè verde, che si versa con una mano sola grazie al manico sul fianco. L’argilla è ricca di ferro e lasciata senza smalto; arrotonda il gusto del tè e con l’uso prende una lucentezza morbida. Mattone è il rosso proprio dell’argilla, Inchiostro la stessa argilla cotta fino al nero.

    La fa a Tokoname, una città di forni sul mare, una famiglia che modella teiere da tre generazioni. Il filtro dietro il beccuccio è fatto della stessa argilla e forato a mano.
details =
    Contiene: 300 ml, per due tazze
    Dimensioni: 9 cm di diametro, 8,5 cm di altezza, 15 cm con beccuccio e manico
    Materiale: grès non smaltato, ricco di ferro
    Filtro: d’argilla, parte della teiera
    Cura: sciacquare solo con acqua tiepida, niente sapone, lasciare asciugare senza coperchio
slug = teiera-kyusu-di-tokoname
picture = Una teiera tonda di argilla non smaltata, con coperchio, beccuccio curvo e un manico diritto sul fianco.
picture-2 = La teiera aperta; accanto, il coperchio e una ciotola di tè verde.
