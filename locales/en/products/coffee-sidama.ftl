# Roasted coffee from Sidama, Ethiopia, 250 g in a kraft paper bag with a tin tie. Sold as whole beans or ground for filter.
title = Sidama coffee
    .synonyms = coffee beans, ground coffee, filter coffee, ethiopian coffee
tagline = Washed highland coffee, lightly roasted
description =
    A light, clear coffee with the scent of bergamot and ripe peach, and a finish like black tea. It is at its best as filter coffee, from a pot or by hand. Whole beans keep longest; if you have no grinder, we send it ground for filter.

    Some four hundred families bring their cherries to one washing station in the hills of Sidama, where the beans dry for two weeks on raised beds and are sorted twice by hand. They are roasted in Addis Ababa, in batches of twelve kilos, so that more of the price stays in the country.
details =
    Contents: 250 g, as beans or ground for filter
    Coffee: arabica, old local varieties, washed
    Grown at: 1,900 to 2,100 m
    Tastes of: bergamot, peach, black tea
    Packing: kraft paper bag, closed with a tin tie
    Keep it closed, cool and dry; best within two months of roasting
slug = sidama-coffee
picture = A bag of brown kraft paper, rolled down at the top and closed with a tin tie.
picture-2 = Roasted coffee beans, spilled beside the bag.
