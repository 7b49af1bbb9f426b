# A board of olive wood from Provence, France. Sizes: small and large.
title = Olive wood board
    .synonyms = chopping board, cutting board, bread board, cheese board, serving board
tagline = One piece of wood, no two alike
description =
    Cut from a single piece of olive wood, dense and lively in its grain. The small one is for bread and cheese, the large one for a whole meal’s worth of vegetables. A hole in the handle lets it hang by the stove.

    It is made in Provence, by a joinery that only takes trees too old to bear. The wood dries for four years before it is sawn, and every board is oiled twice.
details =
    Small: 28 × 13 cm
    Large: 42 × 22 cm
    Thickness: 1.8 cm
    Material: olive wood in one piece, oiled
    Care: wipe with a damp cloth, oil now and then, never in the dishwasher
slug = olive-wood-board
picture = An oblong board of olive wood with a flowing grain and a handle with a hole.
picture-2 = The handle of the board with its hole, and the grain around it.
