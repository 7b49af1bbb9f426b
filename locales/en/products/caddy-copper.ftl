# A tea caddy of sheet metal from Tsubame, Japan. Colours: copper and brass, which are also what it is made of.
title = Tsubame tea caddy
    .synonyms = tea tin, tea canister, tea box, storage jar
tagline = Sheet metal, with a lid that sinks shut by itself
description =
    Put the lid on and let go: it sinks by its own weight and closes with a breath. No seal, no clasp, only a gap thinner than a hair, and the tea stays dry. Copper darkens to brown and brass to honey, fastest where your fingers touch them.

    It is made in Tsubame, where metal has been worked since the farmers there forged nails in winter. Three coppersmiths roll, solder and polish each caddy by hand, and a lid is done when it falls at the right speed.
details =
    Size: 10 cm high, 7.5 cm across
    Holds: about 100 g of leaf tea
    Material: copper or brass, tinned inside
    Lid: double, closing by its own weight
    Care: wipe with a dry cloth, no water
slug = tsubame-tea-caddy
picture = A plain cylinder of polished metal with a close-fitting lid.
picture-2 = The caddy open, its lid beside it.
