# A woollen throw from Austria. Colours: oat and rust.
title = Merinodecke
    .synonyms = Wolldecke, Plaid, Kuscheldecke, Tagesdecke
tagline = Im Mühlviertel gewebt, weich vom ersten Abend an
description =
    Eine Decke zum Lesen. Merinowolle wärmt, ohne schwer zu sein, und der Stoff wird mit Distelköpfen gebürstet, bis er auch auf bloßer Haut weich ist. Zwei Seiten enden in kurzen Fransen, von Hand gedreht.

    Gewebt wird sie im Mühlviertel, im Norden Österreichs, in einer Weberei, die eine Familie seit 1921 führt. Die Webstühle sind älter als die Menschen daran und laufen so langsam, dass man jeden Faden im Auge behält.
details =
    Maße: 140 × 200 cm, mit Fransen
    Material: 100 % Merinowolle
    Stoffgewicht: 400 g pro Quadratmeter
    Pflege: oft lüften, von Hand kalt waschen, liegend trocknen
slug = merinodecke
picture = Eine gefaltete Wolldecke mit kurzen, gedrehten Fransen.
picture-2 = Fransen und Gewebe der Decke aus der Nähe.
