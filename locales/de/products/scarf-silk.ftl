# A square silk scarf from Lyon, France. Colours: sea and saffron.
title = Seidentuch aus Twill
    .synonyms = Schal, Halstuch, Tuch, Foulard
tagline = In Lyon bedruckt, der Saum von Hand gerollt
description =
    Ein Quadrat aus Seidentwill mit kleinen Rauten und zwei Streifen am Rand, ein Muster, das sich mit jeder Falte ändert. Der Twill gibt dem Tuch so viel Gewicht, dass es bleibt, wo Sie es binden. Der Saum wird von Hand gerollt und genäht, eine Stunde für jedes Tuch.

    Bedruckt wird es in Lyon, in einem Atelier mit fünf Leuten, das noch jede Farbe durch ein eigenes Sieb aufträgt. Die Farben mischen sie nach Augenmaß, nach Rezepten aus einem Heft, das 1958 begonnen wurde.
details =
    Maße: 90 × 90 cm
    Material: 100 % Seide, Twill
    Saum: von Hand gerollt und genäht
    Pflege: chemisch reinigen oder von Hand kalt waschen; feucht bei geringer Hitze bügeln
slug = seidentuch-aus-twill
picture = Ein Seidentuch in weichen Falten, mit kleinen Rauten und zwei Streifen am Rand.
picture-2 = Der gerollte Saum des Tuchs aus der Nähe.
