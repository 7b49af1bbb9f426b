# A petty knife (a small all-round kitchen knife) from Sakai, Japan.
title = Petty knife
    .synonyms = paring knife, kitchen knife, utility knife, chef’s knife
tagline = A small kitchen knife, forged and ground in Sakai
description =
    The knife you reach for first: for herbs, fruit, shallots, a tomato. The core is white paper steel, a carbon steel that takes a very keen edge and is easy to sharpen again. It will darken with use; that is how it should be.

    In Sakai the work has been shared for six hundred years: one house forges, another grinds, a third sets the handle. This knife passes through three workshops on one street before it reaches you.
details =
    Blade: 13.5 cm, ground on both sides, for either hand
    Length: 25 cm
    Steel: white paper steel no. 2, clad in soft iron
    Handle: magnolia wood, octagonal, with a collar of dark wood
    Care: wash by hand and dry at once; sharpen on a water stone
slug = petty-knife
picture = A slim kitchen knife with a pointed blade, a dark collar and a handle of light wood.
picture-2 = The tip of the blade from close by, with the marks of the hammer on its side.
