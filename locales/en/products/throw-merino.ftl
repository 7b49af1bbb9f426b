# A woollen throw from Austria. Colours: oat and rust.
title = Merino throw
    .synonyms = blanket, plaid, wool blanket
tagline = Woven in the Mühlviertel, soft from the first evening
description =
    A throw to read under. Merino wool is warm without being heavy, and the cloth is brushed with thistle heads until it is soft on bare skin. Two sides end in short fringes, twisted by hand.

    It is woven in the Mühlviertel, in the north of Austria, by a mill that a family has run since 1921. The looms are older than the people at them, and run slowly enough to watch every thread.
details =
    Size: 140 × 200 cm, with fringes
    Material: 100% merino wool
    Weight of the cloth: 400 g per square metre
    Care: air it often, wash by hand in cold water, dry flat
slug = merino-throw
picture = A folded woollen throw with short twisted fringes.
picture-2 = The fringes and the weave of the throw from close by.
