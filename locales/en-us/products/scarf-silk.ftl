description =
    A square of silk twill with small diamonds and two stripes along the edge, a pattern that changes with each fold. The twill gives it weight enough to stay where you tie it. The edge is rolled and sewn by hand, which takes one hour a scarf.

    It is printed in Lyon, by a studio of five that still lays every color through its own screen. They mix their inks by eye, from recipes in a notebook begun in 1958.
