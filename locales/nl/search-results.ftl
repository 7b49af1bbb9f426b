### Wat het zoeken vindt, en wat je daaruit kunt kiezen.

search-narrow = Verfijnen
search-price = Prijs
search-origin = Gemaakt in
search-material = Materiaal
search-within = Levering
search-stock = Voorraad
search-price-below = Minder dan { MONEY($to) }
search-price-between = { MONEY($from) } tot { MONEY($to) }
search-price-from = { MONEY($from) } en meer
search-within-none = Meteen, als download
search-within-days =
    { NUMBER($days) ->
        [one] Binnen { NUMBER($days) } werkdag
       *[other] Binnen { NUMBER($days) } werkdagen
    }
search-remove = Verwijderen: { $choice }
search-clear = Alles verwijderen

search-sort = Sorteren op:
search-sort-best = Beste resultaat
search-sort-shelf = Onze keuze
search-sort-popular = Meest gekocht
search-sort-price = Laagste prijs
search-sort-price-down = Hoogste prijs
search-sort-new = Nieuwste
search-sort-name = Naam

search-some = Geen enkel artikel bevat al deze woorden; deze bevatten er een paar.
search-none-left = Er blijft niets over. Haal iets weg van wat je hebt gekozen.
search-meant = Bedoelde je ‘{ $words }’?
search-suggestions = Suggesties
search-suggested =
    { NUMBER($count) ->
        [one] { NUMBER($count) } suggestie
       *[other] { NUMBER($count) } suggesties
    }
search-suggestion = { $title }, { MONEY($price) }

material-beeswax = Bijenwas
material-brass = Messing
material-copper = Koper
material-leather = Leer
material-linen = Linnen
material-paper = Papier
material-silk = Zijde
material-steel = Staal
material-stoneware = Steengoed
material-wood = Hout
material-wool = Wol
