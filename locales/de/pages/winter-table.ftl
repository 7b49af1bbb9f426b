title = Der Wintertisch
description = Tee, Licht und Leinen für die dunklen Wochen: ein paar Dinge, die einen Tisch bis zum Jahreswechsel wärmen.
slug = wintertisch
home = Der Wintertisch: ein paar Dinge für die dunklen Wochen

hero-1 = Der Wintertisch
    .text = Tee, Licht und Leinen für die dunklen Wochen.
    .picture = candle-beeswax
    .link = collection:scent
    .button = Zu den Kerzen

products-1 = Für lange Abende
    .products = teapot-tokoname, sencha-yame, candle-beeswax, throw-merino

quote-1 = „Erst das Wasser, dann das Licht, dann die Menschen.“
    .by = Eine alte Hausregel

text-1 = Damit es rechtzeitig da ist
    .text = Bestellen Sie früh: Was jede Versandart kostet und wie lange sie braucht, steht auf der Seite über die Lieferung.
    .link = page:delivery
