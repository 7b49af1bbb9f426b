### Quello che la ricerca trova, e che cosa se ne può scegliere.

search-narrow = Filtra
search-price = Prezzo
search-origin = Fatto in
search-material = Materiale
search-within = Consegna
search-stock = Disponibilità
search-price-below = Meno di { MONEY($to) }
search-price-between = Da { MONEY($from) } a { MONEY($to) }
search-price-from = Da { MONEY($from) } in su
search-within-none = Subito, da scaricare
search-within-days =
    { NUMBER($days) ->
        [one] Entro { NUMBER($days) } giorno lavorativo
       *[other] Entro { NUMBER($days) } giorni lavorativi
    }
search-remove = Rimuovi: { $choice }
search-clear = Rimuovi tutto

search-sort = Ordina per:
search-sort-best = Pertinenza
search-sort-shelf = La nostra selezione
search-sort-popular = Più acquistati
search-sort-price = Prezzo più basso
search-sort-price-down = Prezzo più alto
search-sort-new = Novità
search-sort-name = Nome

search-some = Nessun articolo contiene tutte queste parole; questi ne contengono alcune.
search-none-left = Di quello che era stato trovato non resta niente. Rimuovi una delle tue scelte.
search-meant = Forse cercavi «{ $words }»?
search-suggestions = Suggerimenti
search-suggested =
    { NUMBER($count) ->
        [one] { NUMBER($count) } suggerimento
       *[other] { NUMBER($count) } suggerimenti
    }
search-suggestion = { $title }, { MONEY($price) }

material-beeswax = Cera d’api
material-brass = Ottone
material-copper = Rame
material-leather = Cuoio
material-linen = Lino
material-paper = Carta
material-silk = Seta
material-steel = Acciaio
material-stoneware = Grès
material-wood = Legno
material-wool = Lana
