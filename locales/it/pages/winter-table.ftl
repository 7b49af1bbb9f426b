title = La tavola d’inverno
description = Tè, luce e lino per le settimane buie: poche cose che scaldano la tavola fino al nuovo anno.
slug = tavola-d-inverno
home = La tavola d’inverno: poche cose per le settimane buie

hero-1 = La tavola d’inverno
    .text = Tè, luce e lino per le settimane buie.
    .picture = candle-beeswax
    .link = collection:scent
    .button = Vedi le candele

products-1 = Per le lunghe sere
    .products = teapot-tokoname, sencha-yame, candle-beeswax, throw-merino

quote-1 = «Prima l’acqua, poi la luce, poi le persone.»
    .by = Una vecchia regola di casa

text-1 = Perché arrivi in tempo
    .text = Ordina presto: quanto costa ogni spedizione e quanto ci vuole è scritto nella pagina sulla consegna.
    .link = page:delivery
