title = Plaid di merino
    .synonyms = coperta, coperta di lana, plaid da divano, copriletto
tagline = Tessuto nel Mühlviertel, morbido dalla prima sera
description =
    Un plaid sotto cui leggere. La lana merino scalda senza pesare, e la stoffa viene garzata con i cardi finché è morbida sulla pelle nuda. Due lati finiscono in frange corte, ritorte a mano.

    È tessuto nel Mühlviertel, nel nord dell’Austria, in un lanificio che una famiglia manda avanti dal 1921. I telai sono più vecchi di chi li fa andare, e vanno abbastanza piano da tenere d’occhio ogni filo.
details =
    Dimensioni: 140 × 200 cm, con le frange
    Materiale: 100% lana merino
    Peso del tessuto: 400 g al metro quadro
    Cura: arieggiare spesso, lavare a mano in acqua fredda, asciugare in piano
slug = plaid-di-merino
picture = Un plaid di lana piegato, con corte frange ritorte.
picture-2 = Le frange e la trama del plaid, da vicino.
