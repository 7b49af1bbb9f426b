# Green tea from Yame, Japan, in a paper bag. Sizes: small (50 g) and large (100 g).
title = Yame sencha
    .synonyms = green tea, japanese tea, loose leaf tea
tagline = Green tea of the first harvest, in whole needles
description =
    A green tea with body: sweet at first, then fresh as cut grass, and hardly bitter if the water is not too hot. The leaves are picked in early May, steamed on the same day and rolled into fine needles. Three infusions are good, and the second is the best.

    It grows on the hills above Yame, where the morning mist shades the gardens until nine. A family in its fourth generation picks, steams and rolls it, and sells nothing that grew on another hill.
details =
    Small: 50 g, about 10 pots
    Large: 100 g, about 20 pots
    Contents: green tea, nothing else
    Harvest: the first of the year, early May
    To brew: 5 g to 200 ml of water at 70 °C, one minute
    Keep it cool, dry and dark; best within two months of opening
slug = yame-sencha
picture = A paper bag of tea with a plain label.
picture-2 = Dark green needles of tea in a shallow dish.
