title = Über uns
description = Woher unsere Dinge kommen, wie wir ausrechnen, was sie an Ihrer Tür kosten, und wer sie einpackt.
slug = über-uns
footer = Über uns

hero-1 = In einem Land gemacht, in einem anderen gesucht
    .text = Wir suchen Dinge, die jemand von Hand macht, und bringen sie zu Menschen, die danach gesucht haben.
    .picture = teapot-tokoname
    .link = collection:tableware

columns-1 = Woran wir uns halten
    .title-1 = Eine Summe
    .text-1 = Preis, Versand, Steuer und Zoll: Sie wissen vor der Bestellung, was es an Ihrer Tür kostet.
    .title-2 = Ihre Sprache
    .text-2 = Sie lesen, bezahlen und schreiben uns, wie Sie es gewohnt sind.
    .title-3 = Wenige Dinge
    .text-3 = Wir verkaufen, was wir selbst verschenken würden, und wissen, wer es gemacht hat.

quote-1 = „Ein gutes Ding fürchtet keinen weiten Weg. Es will nur einen guten Karton.“
    .by = Vom Packtisch in Hamburg

products-1 = Fangen Sie hier an
    .products = bowl-kohiki, scarf-silk, knife-petty, board-olive
