# A square silk scarf from Lyon, France. Colours: sea and saffron.
title = Silk twill scarf
    .synonyms = shawl, neckerchief, square scarf, foulard
tagline = Printed in Lyon, its edges rolled by hand
description =
    A square of silk twill with small diamonds and two stripes along the edge, a pattern that changes with each fold. The twill gives it weight enough to stay where you tie it. The edge is rolled and sewn by hand, which takes one hour a scarf.

    It is printed in Lyon, by a studio of five that still lays every colour through its own screen. They mix their inks by eye, from recipes in a notebook begun in 1958.
details =
    Size: 90 × 90 cm
    Material: 100% silk, twill
    Edge: rolled and sewn by hand
    Care: dry clean, or wash by hand in cold water; iron on low heat while damp
slug = silk-twill-scarf
picture = A silk scarf in soft folds, with small diamonds and two stripes along the edge.
picture-2 = The rolled edge of the scarf from close by.
