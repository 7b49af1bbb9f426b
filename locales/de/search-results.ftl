### Was die Suche findet und was davon ausgewählt werden kann.

search-narrow = Eingrenzen
search-price = Preis
search-origin = Hergestellt in
search-material = Material
search-within = Lieferung
search-stock = Verfügbarkeit
search-price-below = Unter { MONEY($to) }
search-price-between = { MONEY($from) } bis { MONEY($to) }
search-price-from = Ab { MONEY($from) }
search-within-none = Sofort, als Download
search-within-days =
    { NUMBER($days) ->
        [one] Innerhalb von { NUMBER($days) } Werktag
       *[other] Innerhalb von { NUMBER($days) } Werktagen
    }
search-remove = Entfernen: { $choice }
search-clear = Alle entfernen

search-sort = Sortieren nach:
search-sort-best = Beste Treffer
search-sort-shelf = Unsere Auswahl
search-sort-popular = Meistgekauft
search-sort-price = Niedrigster Preis
search-sort-price-down = Höchster Preis
search-sort-new = Neueste
search-sort-name = Name

search-some = Nichts enthält alle diese Wörter; diese Stücke enthalten einige davon.
search-none-left = Von den Treffern bleibt nichts übrig. Nehmen Sie etwas von Ihrer Auswahl zurück.
search-meant = Meinten Sie „{ $words }“?
search-suggestions = Vorschläge
search-suggested =
    { NUMBER($count) ->
        [one] { NUMBER($count) } Vorschlag
       *[other] { NUMBER($count) } Vorschläge
    }
search-suggestion = { $title }, { MONEY($price) }

material-beeswax = Bienenwachs
material-brass = Messing
material-copper = Kupfer
material-leather = Leder
material-linen = Leinen
material-paper = Papier
material-silk = Seide
material-steel = Stahl
material-stoneware = Steinzeug
material-wood = Holz
material-wool = Wolle
