title = Geruit notitieboek
    .synonyms = schrift, ruitjesschrift, notitieblok, dagboek, opschrijfboekje, bullet journal
tagline = In Leipzig met draad genaaid, ligt vlak op elke bladzijde
description =
    Een notitieboek voor tekeningen, lijstjes en lange gedachten. De ruitjes zijn zo bleek dat ze onder de inkt verdwijnen, en het papier verdraagt een vulpen zonder uit te lopen. De vellen zijn met draad genaaid, dus het ligt vlak waar je het ook openslaat.

    Het wordt gebonden in Leipzig, een stad van boeken, in een binderij met twee tafels en één naaimachine uit 1936. Het linnen van het omslag is overgebleven van boeken die daar eerder zijn gebonden.
details =
    Formaat: A5, 14,8 × 21 cm
    Bladzijden: 192, met ruitjes van 5 mm
    Papier: 80 g per vierkante meter, ongestreken, zuurvrij
    Binding: met draad genaaid, omslag van linnen over karton, leeslint
slug = geruit-notitieboek
picture = Een dicht notitieboek, in linnen gebonden, met een leeslint.
picture-2 = Het notitieboek opengeslagen: de bleke ruitjes van de bladzijden en de genaaide rug.
