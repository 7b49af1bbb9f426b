# A hand-turned coffee grinder from Germany.
title = Handkaffeemühle
    .synonyms = Kaffeemahlwerk, Kaffeemühle, Handmühle
tagline = Stahl und Nussbaum, gebaut, um repariert zu werden
description =
    Eine Mühle zum Kurbeln, gleichmäßig und leise genug für den frühen Morgen. Das Mahlwerk hat vierzig klare Stufen, von Espresso bis French Press. Sie lässt sich ohne Werkzeug zerlegen, und jedes Teil gibt es einzeln.

    Gebaut wird sie im Bergischen Land, wo Stahl bearbeitet wird, seit das Wasser die Hämmer trieb, in einer Werkstatt mit sieben Leuten. Sie drehen die Gehäuse selbst, bauen jede Mühle von Hand zusammen und tragen ihre Nummer in ein Buch ein.
details =
    Maße: 19 cm hoch, 7 cm Durchmesser
    Füllmenge: 35 g Bohnen
    Mahlwerk: konisch, gehärteter Stahl, 40 Stufen
    Material: geschwärzter Stahl, geölter Nussbaum
    Pflege: trocken ausbürsten, kein Wasser ans Mahlwerk
slug = handkaffeemühle
picture = Eine schlanke Kaffeemühle: oben geschwärzter Stahl, unten Nussbaum, obenauf eine Kurbel mit hölzernem Knauf.
picture-2 = Die Kurbel und ihr hölzerner Knauf, von oben gesehen.
