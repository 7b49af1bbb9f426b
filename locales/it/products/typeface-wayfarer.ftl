title = Carattere Wayfarer
    .synonyms = font, carattere tipografico, fonte, lettering
tagline = Uno stencil geometrico e caldo, per parole grandi
description =
    Wayfarer è fatto per parole grandi: insegne, copertine, etichette, la prima riga di una pagina. Il tratto è regolare e gli occhielli sono ampi, e dove un tratto ne incrocerebbe un altro si ferma prima, come in uno stencil. Questo gli dà un’aria di casse e di moli, e spazio per respirare. Parla quasi tutte le lingue che si scrivono in lettere latine, dal portoghese al polacco e al turco.

    Lo ha disegnato a Offenbach una grafica che in vacanza fotografa le scritte dei porti. Il primo alfabeto l’ha ritagliato nel cartone, per imparare dove una lettera ha bisogno di un ponte per stare insieme.
details =
    Uno stile, 283 caratteri: maiuscole, minuscole, cifre, segni
    Lingue: 29, dall’albanese al gallese, polacco e turco compresi
    File: OpenType (.otf), per tutti i sistemi e i programmi più diffusi
    Licenza: SIL Open Font License 1.1, per stampa, web e prodotti
    Non viene spedito nulla: scarichi il file appena è pagato
slug = carattere-wayfarer
picture = Un foglio stampato che mostra il carattere: il nome, Wayfarer, e l’alfabeto.
picture-2 = Grandi lettere del carattere sul foglio, da vicino.
