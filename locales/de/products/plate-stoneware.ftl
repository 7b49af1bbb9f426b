# A dinner plate from the Westerwald, Germany. Colours: sand and slate.
title = Westerwälder Speiseteller
    .synonyms = Essteller, Geschirr, flacher Teller
tagline = Steinzeug mit hochgezogenem Rand, gemacht für jeden Tag
description =
    Ein Teller für jeden Tag und auch für Gäste. Der niedrige Rand hält die Sauce, wo sie hingehört, und die matte Glasur ist hart genug für Messer. Sand ist warm und hell, Schiefer dunkel und kühl; zusammen sehen sie gut aus.

    Er kommt aus einer Werkstatt im Westerwald, wo seit Jahrhunderten Steinzeug gebrannt wird, weil der Ton dort nach nichts anderem verlangt. Vier Leute drehen, glasieren und brennen, und jeder Teller trägt das Zeichen der Hand, die ihn gedreht hat.
details =
    Maße: 26 cm Durchmesser, 2,5 cm hoch
    Material: Steinzeug, matte Glasur
    Pflege: für Geschirrspüler und Mikrowelle geeignet
slug = westerwälder-speiseteller
picture = Zwei Speiseteller aus mattem Steinzeug mit niedrigem, hochgezogenem Rand, einer aufrecht, einer liegend.
picture-2 = Ein Stapel Teller, von der Seite gesehen.
