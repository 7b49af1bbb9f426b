title = Cuscino kilim
    .synonyms = cuscino da divano, cuscino d’arredo, guanciale
tagline = Rombi di lana a tessitura piatta, dalla pianura di Konya
description =
    Un kilim non ha pelo: i fili che fanno il disegno fanno anche la stoffa, e così resta nitido e saldo per decenni. La lana è tinta con le piante. La robbia dà un rosso con dentro marrone e arancio, l’indaco un blu profondo che schiarisce un po’ ai bordi. Il cuscino arriva imbottito.

    È tessuto in un villaggio della pianura di Konya, da undici donne che si dividono quattro telai e ciò che guadagnano. Tingono la lana in paioli di rame nel cortile e tessono i rombi a memoria, come facevano le loro madri.
details =
    Dimensioni: 45 × 45 cm, imbottito
    Fodera: 100% lana, tessitura piatta; il retro in lana unita, con cerniera
    Imbottitura: lana vergine lavata
    Tintura: radice di robbia o indaco; ogni partita è un po’ diversa
    Cura: scuotere, pulire le macchie con acqua fredda; fodera a secco
slug = cuscino-kilim
picture = Un cuscino quadrato di lana a tessitura piatta, con un disegno di rombi.
picture-2 = Un angolo del cuscino da vicino, con il disegno e la trama.
