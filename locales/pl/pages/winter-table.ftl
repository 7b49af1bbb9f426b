title = Zimowy stół
description = Herbata, światło i len na ciemne tygodnie: kilka rzeczy, które ogrzeją stół do końca roku.
slug = zimowy-stół
home = Zimowy stół: kilka rzeczy na ciemne tygodnie

hero-1 = Zimowy stół
    .text = Herbata, światło i len na ciemne tygodnie.
    .picture = candle-beeswax
    .link = collection:scent
    .button = Zobacz świece

products-1 = Na długie wieczory
    .products = teapot-tokoname, sencha-yame, candle-beeswax, throw-merino

quote-1 = „Najpierw woda, potem światło, potem ludzie.”
    .by = Stara zasada domowa

text-1 = Żeby dotarło na czas
    .text = Zamów wcześnie: ile kosztuje każdy sposób dostawy i jak długo trwa, przeczytasz na stronie o dostawie.
    .link = page:delivery
