### Det som sökningen hittar, och vad som kan väljas av det.

search-narrow = Begränsa
search-price = Pris
search-origin = Tillverkad i
search-material = Material
search-within = Leverans
search-stock = Tillgänglighet
search-price-below = Under { MONEY($to) }
search-price-between = { MONEY($from) } till { MONEY($to) }
search-price-from = { MONEY($from) } och mer
search-within-none = Genast, som nedladdning
search-within-days =
    { NUMBER($days) ->
        [one] Inom { NUMBER($days) } arbetsdag
       *[other] Inom { NUMBER($days) } arbetsdagar
    }
search-remove = Ta bort: { $choice }
search-clear = Ta bort alla

search-sort = Sortera efter:
search-sort-best = Bästa träff
search-sort-shelf = Vårt urval
search-sort-popular = Mest köpta
search-sort-price = Lägsta pris
search-sort-price-down = Högsta pris
search-sort-new = Nyast
search-sort-name = Namn

search-some = Ingen produkt innehåller alla de här orden; de här innehåller några av dem.
search-none-left = Ingenting blev kvar. Ta bort något av det du har valt.
search-meant = Menade du ”{ $words }”?
search-suggestions = Förslag
search-suggested =
    { NUMBER($count) ->
        [one] { NUMBER($count) } förslag
       *[other] { NUMBER($count) } förslag
    }
search-suggestion = { $title }, { MONEY($price) }

material-beeswax = Bivax
material-brass = Mässing
material-copper = Koppar
material-leather = Läder
material-linen = Linne
material-paper = Papper
material-silk = Siden
material-steel = Stål
material-stoneware = Stengods
material-wood = Trä
material-wool = Ull
