# A mug from Germany. Colours: chalk, moss and ink.
title = Rillenbecher
    .synonyms = Tasse, Kaffeetasse, Kaffeebecher, Henkelbecher, Teetasse
tagline = Steinzeug mit Rillen, die die Finger von selbst finden
description =
    Feine Rillen laufen vom Fuß bis zum Rand um diesen Becher, mit einem Holzkamm gezogen, während sich der Ton dreht. Sie geben der Hand Halt und halten die Finger ein wenig von der Hitze fern. In den Henkel passen drei Finger.

    Gedreht wird er in einer Werkstatt am Rand des Westerwalds, im Hof einer ehemaligen Mühle. Der Töpfer dort macht Becher und sonst nichts, an einem guten Tag etwa dreißig.
details =
    Inhalt: 300 ml
    Maße: 8,5 cm Durchmesser, 9 cm hoch
    Material: Steinzeug, innen und außen glasiert, Fuß unglasiert
    Pflege: für Geschirrspüler und Mikrowelle geeignet
slug = rillenbecher
picture = Ein Becher aus Steinzeug mit feinen Rillen ringsum, rundem Henkel und unglasiertem Fuß, mit Kaffee gefüllt.
picture-2 = Der Becher mit Kaffee von oben gesehen, Henkel und Rillen vorn.
