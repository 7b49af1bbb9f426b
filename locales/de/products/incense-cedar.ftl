# Incense sticks from Awaji, Japan.
title = Zedern-Räucherstäbchen
    .synonyms = Weihrauch, Raumduft, Räucherwerk
tagline = Sechzig Stäbchen von der Insel Awaji
description =
    Der Duft eines Waldes nach dem Regen: Zeder, ein wenig Hinoki, eine Spur Rauch. Ein Stäbchen brennt eine halbe Stunde und lässt die Luft im Raum klar, nicht schwer. Es hat keinen Kern aus Bambus, also brennen nur Holz und Harz.

    Gemacht werden die Stäbchen auf der Insel Awaji, wo der Westwind seit 1850 Räucherwerk trocknet. Ein Haus mit neun Leuten mahlt das Holz, knetet die Masse und legt jedes Stäbchen auf Holzbrettern zum Trocknen aus.
details =
    Inhalt: 60 Stäbchen, 13,5 cm lang
    Brenndauer: etwa 30 Minuten je Stäbchen
    Zutaten: Zeder, Hinoki, Rinde des Tabubaums als Bindemittel, Harz
    Verpackung: kleine Holzschachtel
    Hinweis: trocken lagern; auf einem feuerfesten Halter abbrennen, nie unbeaufsichtigt
slug = zedern-räucherstäbchen
picture = Eine kleine Holzschachtel voller Räucherstäbchen; daneben steckt ein einzelnes Stäbchen in einem winzigen Schälchen.
picture-2 = Das winzige Schälchen mit dem Stäbchen aus der Nähe.
