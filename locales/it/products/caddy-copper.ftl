title = Barattolo da tè di Tsubame
    .synonyms = scatola da tè, lattina da tè, latta, portatè
tagline = In lamiera, con un coperchio che scende e si chiude da solo
description =
    Appoggia il coperchio e lascialo andare: scende per il suo peso e si chiude con un respiro. Niente guarnizioni né fermagli, solo una fessura più sottile di un capello, e il tè resta asciutto. Il rame scurisce verso il bruno e l’ottone verso il miele, più in fretta dove lo toccano le dita.

    Nasce a Tsubame, dove si lavora il metallo da quando i contadini d’inverno forgiavano chiodi. Tre ramai curvano, saldano e lucidano ogni barattolo a mano, e un coperchio è finito quando scende alla velocità giusta.
details =
    Dimensioni: 10 cm di altezza, 7,5 cm di diametro
    Contiene: circa 100 g di tè in foglie
    Materiale: rame o ottone, stagnato all’interno
    Coperchio: doppio, si chiude per il suo peso
    Cura: pulire con un panno asciutto, niente acqua
slug = barattolo-da-tè-di-tsubame
picture = Un semplice cilindro di metallo lucidato con un coperchio a filo.
picture-2 = Il barattolo aperto, con il coperchio accanto.
