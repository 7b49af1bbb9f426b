title = De wintertafel
description = Thee, licht en linnen voor de donkere weken: een paar dingen die een tafel warm houden tot het jaar keert.
slug = wintertafel
home = De wintertafel: een paar dingen voor de donkere weken

hero-1 = De wintertafel
    .text = Thee, licht en linnen voor de donkere weken.
    .picture = candle-beeswax
    .link = collection:scent
    .button = Bekijk de kaarsen

products-1 = Voor lange avonden
    .products = teapot-tokoname, sencha-yame, candle-beeswax, throw-merino

quote-1 = ‘Eerst het water, dan het licht, dan de mensen.’
    .by = Een oude huisregel

text-1 = Zodat het op tijd is
    .text = Bestel vroeg: wat elke verzendwijze kost en hoe lang ze duurt, staat op de pagina over bezorging.
    .link = page:delivery
