# A mug from Germany. Colours: chalk, moss and ink.
title = Ridge mug
    .synonyms = coffee mug, cup, tea mug
tagline = Stoneware with ridges that the fingers find by themselves
description =
    Fine ridges run around this mug from foot to rim, drawn with a wooden comb while the clay turns. They give the hand a hold and keep the fingers a little away from the heat. The handle takes three fingers.

    It is thrown in a workshop at the edge of the Westerwald, in the yard of a former mill. The potter there makes mugs and nothing else, about thirty on a good day.
details =
    Holds: 300 ml
    Size: 8.5 cm across, 9 cm high
    Material: stoneware, glazed inside and out, bare at the foot
    Care: dishwasher and microwave safe
slug = ridge-mug
picture = A stoneware mug with fine ridges all around it, a round handle and a bare foot, filled with coffee.
picture-2 = The mug of coffee seen from above, its handle and its ridges in front.
