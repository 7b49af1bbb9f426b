# A tea caddy of sheet metal from Tsubame, Japan. Colours: copper and brass, which are also what it is made of.
title = Teedose aus Tsubame
    .synonyms = Teebüchse, Vorratsdose, Teebehälter
tagline = Aus Metallblech, mit einem Deckel, der von selbst zugleitet
description =
    Setzen Sie den Deckel auf und lassen Sie los: Er sinkt durch sein eigenes Gewicht und schließt mit einem Hauch. Keine Dichtung, kein Verschluss, nur ein Spalt, dünner als ein Haar, und der Tee bleibt trocken. Kupfer dunkelt zu Braun nach und Messing zu Honig, am schnellsten dort, wo Ihre Finger hinfassen.

    Gemacht wird sie in Tsubame, wo man Metall bearbeitet, seit die Bauern dort im Winter Nägel schmiedeten. Drei Kupferschmiede biegen, löten und polieren jede Dose von Hand, und ein Deckel ist fertig, wenn er im richtigen Tempo sinkt.
details =
    Maße: 10 cm hoch, 7,5 cm Durchmesser
    Füllmenge: etwa 100 g Blatttee
    Material: Kupfer oder Messing, innen verzinnt
    Deckel: doppelwandig, schließt durch sein Eigengewicht
    Pflege: mit einem trockenen Tuch abwischen, kein Wasser
slug = teedose-aus-tsubame
picture = Ein schlichter Zylinder aus poliertem Metall mit dicht schließendem Deckel.
picture-2 = Die Dose geöffnet, der Deckel daneben.
