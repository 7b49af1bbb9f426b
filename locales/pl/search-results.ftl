### Co znajduje wyszukiwarka i co można z tego wybrać.

search-narrow = Zawęź
search-price = Cena
search-origin = Kraj pochodzenia
search-material = Materiał
search-within = Dostawa
search-stock = Dostępność
search-price-below = Poniżej { MONEY($to) }
search-price-between = Od { MONEY($from) } do { MONEY($to) }
search-price-from = Od { MONEY($from) }
search-within-none = Od razu, do pobrania
search-within-days =
    { NUMBER($days) ->
        [one] W ciągu { NUMBER($days) } dnia roboczego
        [few] W ciągu { NUMBER($days) } dni roboczych
        [many] W ciągu { NUMBER($days) } dni roboczych
       *[other] W ciągu { NUMBER($days) } dnia roboczego
    }
search-remove = Usuń: { $choice }
search-clear = Usuń wszystko

search-sort = Sortuj według:
search-sort-best = Trafność
search-sort-shelf = Nasz wybór
search-sort-popular = Najczęściej kupowane
search-sort-price = Najniższa cena
search-sort-price-down = Najwyższa cena
search-sort-new = Nowości
search-sort-name = Nazwa

search-some = Żaden produkt nie zawiera wszystkich tych słów; oto te, które zawierają niektóre z nich.
search-none-left = Nic nie zostało. Usuń coś z tego, co wybrano.
search-meant = Czy chodziło o „{ $words }”?
search-suggestions = Podpowiedzi
search-suggested =
    { NUMBER($count) ->
        [one] { NUMBER($count) } podpowiedź
        [few] { NUMBER($count) } podpowiedzi
        [many] { NUMBER($count) } podpowiedzi
       *[other] { NUMBER($count) } podpowiedzi
    }
search-suggestion = { $title }, { MONEY($price) }

material-beeswax = Wosk pszczeli
material-brass = Mosiądz
material-copper = Miedź
material-leather = Skóra
material-linen = Len
material-paper = Papier
material-silk = Jedwab
material-steel = Stal
material-stoneware = Kamionka
material-wood = Drewno
material-wool = Wełna
