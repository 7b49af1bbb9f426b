title = A Travessia (La traversata)
    .synonyms = partitura, spartiti, musica per pianoforte, sheet music
tagline = Spartito per kalimba o pianoforte, in due pagine
description =
    Un brano per mani quiete. Il pollice sinistro dondola come una barca, in onde regolari di sei; il destro canta sopra, prende il largo, a metà strada quasi tace e ritrova la sua melodia sull’altra riva. Ogni nota sta su una kalimba da 17 lamelle, e sotto le mani di chiunque sia al secondo anno di pianoforte.

    Lo ha scritto a Salvador de Bahia una pianista che due volte alla settimana attraversa la baia in traghetto per insegnare. La mano sinistra l’ha trovata nel battito del motore, e la destra l’ha annotata sul retro di un biglietto.
details =
    Per: kalimba da 17 lamelle in do, o pianoforte
    Tonalità e tempo: do maggiore, 6/8
    Durata: 64 battute, due minuti abbondanti
    File: PDF, due pagine A4, da stampare o leggere sullo schermo
    Puoi suonarlo in pubblico, registrarlo e copiarlo per i tuoi allievi
    Non viene spedito nulla: scarichi il file appena è pagato
slug = spartito-a-travessia
picture = La prima pagina dello spartito su carta, con il titolo, A Travessia.
picture-2 = Le prime battute dello spartito, da vicino.
