# A slender celadon vase from Icheon, South Korea. Celadon: a blue-green glaze with a net of fine cracks (Craquelé).
title = Seladonvase aus Icheon
    .synonyms = Blumenvase, Keramikvase
tagline = Blaugrüne Glasur mit einem Netz feiner Linien
description =
    Eine schlanke Vase für einen einzelnen Zweig oder drei Halme Gras. Die Glasur liegt in drei dünnen Schichten auf dem Ton und wird fast ohne Luft gebrannt; so wird aus einer Spur Eisen das Blaugrün von flachem Wasser. Beim Abkühlen reißt sie hörbar und tagelang, und keine zwei Vasen haben dieselben Linien.

    Sie kommt aus Icheon, einer Töpferstadt südöstlich von Seoul, von einer Mutter und ihrem Sohn. Sie dreht, er glasiert, und aus jedem Brand geben sie nur her, was beiden gefällt.
details =
    Maße: 24 cm hoch, 9 cm Durchmesser
    Öffnung: 3 cm
    Material: Steinzeug, Seladonglasur mit Craquelé
    Die Linien sind nur in der Glasur; die Vase ist dicht
    Pflege: mit warmem Wasser ausspülen, nicht in den Geschirrspüler
slug = seladonvase-aus-icheon
picture = Eine schlanke Vase mit blaugrüner Glasur und einem Netz feiner Linien, darin ein Zweig mit Knospen.
picture-2 = Der Hals der Vase aus der Nähe, mit dem Craquelé der Glasur.
