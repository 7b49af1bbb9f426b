title = Taccuino a quadretti
    .synonyms = quaderno, bloc notes, diario, bullet journal
tagline = Cucito a filo a Lipsia, resta piatto a ogni pagina
description =
    Un taccuino per disegni, elenchi e pensieri lunghi. I quadretti sono così tenui da sparire sotto l’inchiostro, e la carta regge la stilografica senza spandere. I fogli sono cuciti a filo, quindi resta piatto ovunque lo apri.

    È rilegato a Lipsia, città di libri, in una legatoria con due tavoli e una macchina per cucire del 1936. La tela della copertina è quella avanzata dai libri che vi sono stati rilegati prima.
details =
    Formato: A5, 14,8 × 21 cm
    Pagine: 192, quadretti da 5 mm
    Carta: 80 g al metro quadro, non patinata, senza acidi
    Rilegatura: cucita a filo, copertina in tela su cartone, nastrino
slug = taccuino-a-quadretti
picture = Un taccuino chiuso, rilegato in tela, con un nastrino.
picture-2 = Il taccuino aperto: i quadretti tenui delle pagine e il dorso cucito.
