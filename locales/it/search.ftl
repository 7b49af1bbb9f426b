### Search.

search-title = Ricerca
search-title-for = «{ $words }» – ricerca
search-label = Che cosa stai cercando?
search-placeholder = Tè, lino, Giappone…
search-button = Cerca
search-found =
    { NUMBER($count) ->
        [one] { NUMBER($count) } articolo trovato
       *[other] { NUMBER($count) } articoli trovati
    }
search-nothing = Nessun risultato. Prova un’altra parola, o meno parole; basta il nome di una cosa, un genere o un paese.
