title = Sencha di Yame
    .synonyms = tè giapponese, tè in foglia, tè sfuso, green tea
tagline = Tè verde del primo raccolto, in aghi interi
description =
    Un tè verde con corpo: prima dolce, poi fresco come erba tagliata, e appena amaro se l’acqua non è troppo calda. Le foglie si raccolgono ai primi di maggio, si passano al vapore lo stesso giorno e si arrotolano in aghi sottili. Tre infusioni sono buone, e la seconda è la migliore.

    Cresce sulle colline sopra Yame, dove la nebbia del mattino fa ombra ai giardini del tè fino alle nove. Una famiglia alla quarta generazione lo raccoglie, lo passa al vapore e lo arrotola, e non vende nulla che sia cresciuto su un’altra collina.
details =
    Misura piccola: 50 g, circa 10 teiere
    Misura grande: 100 g, circa 20 teiere
    Contenuto: tè verde, nient’altro
    Raccolto: il primo dell’anno, ai primi di maggio
    Preparazione: 5 g per 200 ml d’acqua a 70 °C, un minuto
    Conservare al fresco, all’asciutto e al buio; al meglio entro due mesi dall’apertura
slug = sencha-di-yame
picture = Un sacchetto di carta con il tè e un’etichetta semplice.
picture-2 = Aghi di tè verde scuro in un piattino.
