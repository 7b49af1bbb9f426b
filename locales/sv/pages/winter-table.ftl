title = Vinterbordet
description = Te, ljus och linne för de mörka veckorna: några saker som värmer ett bord tills året vänder.
slug = vinterbordet
home = Vinterbordet: några saker för de mörka veckorna

hero-1 = Vinterbordet
    .text = Te, ljus och linne för de mörka veckorna.
    .picture = candle-beeswax
    .link = collection:scent
    .button = Se ljusen

products-1 = För långa kvällar
    .products = teapot-tokoname, sencha-yame, candle-beeswax, throw-merino

quote-1 = ”Först vattnet, sedan ljuset, sedan människorna.”
    .by = En gammal husregel

text-1 = Så att det kommer i tid
    .text = Beställ tidigt: vad varje leveranssätt kostar och hur lång tid det tar står på sidan om leverans.
    .link = page:delivery
