title = Vaso céladon di Icheon
    .synonyms = vaso da fiori, portafiori, celadon, vaso in ceramica
tagline = Smalto verde-azzurro con una rete di linee sottili
description =
    Un vaso slanciato per un ramo, o per tre steli d’erba. Lo smalto si stende in tre strati sottili e si cuoce quasi senz’aria, e così una traccia di ferro diventa il verde-azzurro dell’acqua bassa. Raffreddandosi si screpola, e lo si sente, per giorni; e non ci sono due vasi con le stesse linee.

    Lo fanno a Icheon, una città di ceramisti a sud-est di Seul, una madre e suo figlio. Lei tornisce, lui smalta, e di ogni cottura cedono solo i pezzi che piacciono a tutti e due.
details =
    Dimensioni: 24 cm di altezza, 9 cm di diametro
    Apertura: 3 cm
    Materiale: grès, smalto céladon craquelé
    Le linee sono solo nello smalto; il vaso tiene l’acqua
    Cura: sciacquare con acqua tiepida, niente lavastoviglie
slug = vaso-céladon-di-icheon
picture = Un vaso slanciato dallo smalto verde-azzurro con una rete di linee sottili; dentro, un rametto con le gemme.
picture-2 = Il collo del vaso da vicino, con il craquelé dello smalto.
