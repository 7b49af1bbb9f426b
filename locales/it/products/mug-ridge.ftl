title = Tazza a coste
    .synonyms = mug, tazzone, tazza da caffè, tazza da tè
tagline = Grès con coste che le dita trovano da sole
description =
    Coste sottili percorrono questa tazza dal piede al bordo, tracciate con un pettine di legno mentre l’argilla gira. Danno presa alla mano e tengono le dita un po’ lontane dal calore. Nel manico stanno tre dita.

    È tornita in una bottega ai margini del Westerwald, nel cortile di un vecchio mulino. Il ceramista che ci lavora fa tazze e nient’altro, una trentina in una buona giornata.
details =
    Contiene: 300 ml
    Dimensioni: 8,5 cm di diametro, 9 cm di altezza
    Materiale: grès, smaltato dentro e fuori, nudo sul piede
    Cura: adatta a lavastoviglie e microonde
slug = tazza-a-coste
picture = Una tazza di grès con coste sottili tutt’intorno, un manico tondo e il piede nudo, piena di caffè.
picture-2 = La tazza di caffè vista dall’alto, con il manico e le coste in primo piano.
