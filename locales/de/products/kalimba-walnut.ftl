# A kalimba (a plucked instrument with steel tines, played with the thumbs) from the Eastern Cape, South Africa.
title = Kalimba aus Nussbaum
    .synonyms = Daumenklavier, Mbira, Musikinstrument
tagline = Siebzehn Stahlzungen auf einem Kasten aus Nussbaum
description =
    Zwei Daumen genügen, und falsche Töne gibt es kaum: Zungen, die nebeneinander liegen, klingen gut zusammen. Der Kasten aus Nussbaum macht den Ton rund und lang und leise genug für den späten Abend. Die Kalimba stammt von der Mbira ab, die im südlichen Afrika seit tausend Jahren gespielt wird.

    Gebaut wird sie am Ostkap, in einer Werkstatt mit fünf Leuten, die alle selbst spielen. Sie hämmern die Zungen aus Federstahl, stimmen jede nach Gehör und spielen jedes Instrument einen Abend lang, bevor sie es einpacken.
details =
    Zungen: 17, von c¹ bis e³, in C-Dur
    Maße: 18 × 13 cm, 4 cm hoch
    Material: Nussbaum, Federstahl
    Dazu: ein kleiner Stimmhammer, ein Beutel aus Baumwolle
    Pflege: die Zungen trocken abwischen, nicht in die Sonne legen
slug = kalimba-aus-nussbaum
picture = Ein Kasten aus dunklem Nussbaum mit siebzehn Stahlzungen.
picture-2 = Die Zungen der Kalimba, von oben gesehen.
