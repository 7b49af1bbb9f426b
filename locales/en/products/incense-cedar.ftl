# Incense sticks from Awaji, Japan.
title = Cedar incense
    .synonyms = joss sticks, room fragrance, home fragrance
tagline = Sixty sticks from the island of Awaji
description =
    The scent of a wood after rain: cedar, a little hinoki, a trace of smoke. A stick burns for half an hour and leaves the room clear, not heavy. There is no bamboo core, so nothing burns but wood and resin.

    It is made on the island of Awaji, where the west wind has dried incense since 1850. A house of nine people grinds, kneads and lays out every stick to dry on wooden boards.
details =
    Contents: 60 sticks, 13.5 cm long
    Burns: about 30 minutes a stick
    Made of: cedar, hinoki, bark of the tabu tree as a binder, resin
    Packing: small wooden box
    Care: keep dry; burn on a fireproof holder, never out of sight
slug = cedar-incense
picture = A small wooden box full of incense sticks; beside it a single stick stands in a tiny bowl.
picture-2 = The tiny bowl with the stick from close by.
