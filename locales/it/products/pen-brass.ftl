title = Stilografica in ottone
    .synonyms = penna stilografica, penna a inchiostro, penna a cartuccia
tagline = Tornita da una barra piena, a Pforzheim
description =
    Una penna con un certo peso, che fa da sola metà della scrittura. L’ottone nudo prende il colore della mano che lo tiene. L’ottone brunito qui si chiama inchiostro: resta scuro, e dopo un anno mostra un po’ d’oro sugli spigoli. Accetta le cartucce che si trovano in ogni cartoleria, o l’inchiostro della boccetta.

    La torniscono a Pforzheim, città di orafi, un attrezzista e sua figlia, su un tornio del 1962. Lui tornisce, lei monta il pennino, e nessuna penna parte prima che lei ci abbia scritto una pagina.
details =
    Lunghezza: 13,5 cm chiusa
    Peso: 48 g
    Materiale: ottone, nudo o brunito
    Pennino: acciaio, medio
    Ricarica: cartucce internazionali standard; converter incluso
    Cura: sciacquare ogni tanto il pennino con acqua fredda; lucidare l’ottone, o lasciarlo stare
slug = stilografica-in-ottone
picture = Una stilografica di metallo tornito, semplice e tonda.
picture-2 = La penna senza cappuccio, con il pennino da vicino.
