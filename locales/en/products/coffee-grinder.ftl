# A hand-turned coffee grinder from Germany.
title = Hand coffee grinder
    .synonyms = coffee mill, burr grinder, manual grinder
tagline = Steel and walnut, built to be repaired
description =
    A grinder to turn by hand, even and quiet enough for early mornings. The burr is set in forty clear steps, from espresso to French press. It comes apart without a tool, and every part can be had on its own.

    It is built in the Bergisches Land, where steel has been worked since water drove the hammers, in a workshop of seven. They turn the bodies themselves, assemble each grinder by hand and note its number in a book.
details =
    Size: 19 cm high, 7 cm across
    Holds: 35 g of beans
    Burr: conical, hardened steel, 40 steps
    Material: blackened steel, oiled walnut
    Care: brush out dry, no water on the burr
slug = hand-coffee-grinder
picture = A slim coffee grinder: blackened steel above, walnut below, a crank with a wooden knob on top.
picture-2 = The crank and its wooden knob, seen from above.
