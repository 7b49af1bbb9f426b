title = About us
description = Where our things come from, how we work out what they cost at your door, and who packs them.
slug = about
footer = About us

hero-1 = Made in one country, wanted in another
    .text = We look for things that somebody makes by hand, and bring them to people who have been looking for them.
    .picture = teapot-tokoname
    .link = collection:tableware

columns-1 = What we hold to
    .title-1 = One sum
    .text-1 = Price, shipping, tax and duty: you know what it costs at your door before you order.
    .title-2 = Your language
    .text-2 = You read, pay and write to us as you are used to.
    .title-3 = Few things
    .text-3 = We sell what we would give away as a present, and know who made it.

quote-1 = “A good thing fears no long way. It only wants a good box.”
    .by = From the packing table in Hamburg

products-1 = Begin here
    .products = bowl-kohiki, scarf-silk, knife-petty, board-olive
