title = Coltello petty
    .synonyms = spelucchino, coltellino, coltello giapponese, coltello per verdure, coltello da chef
tagline = Un piccolo coltello da cucina, forgiato e affilato a Sakai
description =
    Il coltello che prendi per primo: per erbe, frutta, scalogni, un pomodoro. L’anima è in acciaio «carta bianca», un acciaio al carbonio che prende un filo molto fine e si riaffila facilmente. Con l’uso scurirà; è così che dev’essere.

    A Sakai il lavoro si divide da seicento anni: una casa forgia, un’altra affila, una terza monta il manico. Questo coltello passa per tre botteghe della stessa via prima di arrivare da te.
details =
    Lama: 13,5 cm, affilata su entrambi i lati, per destri e mancini
    Lunghezza: 25 cm
    Acciaio: carta bianca n. 2, rivestito di ferro dolce
    Manico: legno di magnolia, ottagonale, con collare di legno scuro
    Cura: lavare a mano e asciugare subito; affilare su pietra ad acqua
slug = coltello-petty
picture = Un coltello da cucina sottile con lama a punta, collare scuro e manico di legno chiaro.
picture-2 = La punta della lama da vicino, con i segni del martello sul fianco.
