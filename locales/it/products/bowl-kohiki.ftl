title = Ciotola da tè kohiki
    .synonyms = tazza da matcha, chawan, scodella, tazza da tè, bowl
tagline = Ingobbio bianco su argilla scura, tornita a mano a Mashiko
description =
    Una ciotola a misura di due mani. L’argilla scura viene immersa nell’ingobbio bianco e coperta da uno smalto sottile, che la lascia affiorare sul bordo e sul piede; con gli anni il tè disegna linee leggere nello smalto, e la ciotola diventa la tua.

    Arriva da una bottega di Mashiko, a nord di Tokyo, dove due ceramisti si dividono un tornio e un forno. Parte dell’argilla la scavano dalla collina dietro casa, e cuociono sei volte all’anno.
details =
    Misura piccola: 10,5 cm di diametro, 6,5 cm di altezza, contiene 200 ml
    Misura media: 12,5 cm di diametro, 7,5 cm di altezza, contiene 400 ml
    Materiale: grès con ingobbio bianco e smalto trasparente
    Ogni ciotola è un po’ diversa per forma e tono
    Cura: lasciare in ammollo prima del primo uso, lavare a mano, non usare nel microonde
slug = ciotola-da-tè-kohiki
picture = Una ciotola da tè rotonda con ingobbio bianco e fini puntini scuri; sul piede affiora l’argilla bruna.
picture-2 = L’interno della ciotola visto dall’alto: ingobbio bianco, e argilla scura lungo il bordo.
