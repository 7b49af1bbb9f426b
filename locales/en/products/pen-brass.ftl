# A fountain pen turned from a brass rod in Pforzheim, Germany. Colours: brass (bare) and ink (blackened brass).
title = Brass fountain pen
    .synonyms = ink pen, writing pen
tagline = Turned from a solid rod, in Pforzheim
description =
    A pen with some weight, which does half of the writing by itself. Bare brass takes on the colour of the hand that holds it. Blackened brass is called ink here: it stays dark, and shows a little gold at the edges after a year. It takes the cartridges that every stationer has, or ink from a bottle.

    It is turned in Pforzheim, a city of goldsmiths, by a toolmaker and his daughter, on a lathe from 1962. He turns, she sets the nib, and no pen leaves before she has written a page with it.
details =
    Length: 13.5 cm closed
    Weight: 48 g
    Material: brass, bare or blackened
    Nib: steel, medium
    Filling: standard international cartridges; a converter is included
    Care: rinse the nib with cold water now and then; polish brass, or leave it
slug = brass-fountain-pen
picture = A fountain pen of turned metal, plain and round.
picture-2 = The pen uncapped, its nib from close by.
