# A fountain pen turned from a brass rod in Pforzheim, Germany. Colours: brass (bare) and ink (blackened brass).
title = Füllfederhalter aus Messing
    .synonyms = Füller, Tintenfüller, Stift, Schreibgerät
tagline = In Pforzheim aus dem Vollen gedreht
description =
    Ein Füller mit etwas Gewicht, das die halbe Schreibarbeit übernimmt. Blankes Messing nimmt die Farbe der Hand an, die es hält. Tinte heißt bei uns das geschwärzte Messing: Es bleibt dunkel und zeigt nach einem Jahr an den Kanten ein wenig Gold. Hinein passen die Patronen aus jedem Schreibwarenladen oder Tinte aus dem Glas.

    Gedreht wird er in Pforzheim, der Stadt der Goldschmiede, von einem Werkzeugmacher und seiner Tochter, auf einer Drehbank von 1962. Er dreht, sie setzt die Feder ein, und kein Füller geht aus dem Haus, bevor sie damit eine Seite geschrieben hat.
details =
    Länge: 13,5 cm geschlossen
    Gewicht: 48 g
    Material: Messing, blank oder geschwärzt
    Feder: Stahl, Strichbreite M
    Füllung: Standardpatronen; ein Konverter liegt bei
    Pflege: die Feder ab und zu mit kaltem Wasser spülen; Messing polieren oder nachdunkeln lassen
slug = füllfederhalter-aus-messing
picture = Ein Füllfederhalter aus gedrehtem Metall, schlicht und rund.
picture-2 = Der Füller ohne Kappe, die Feder aus der Nähe.
