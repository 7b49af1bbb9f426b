### Search.

search-title = Zoeken
search-title-for = ‘{ $words }’ – zoeken
search-label = Wat zoek je?
search-placeholder = Thee, linnen, Japan …
search-button = Zoeken
search-found =
    { NUMBER($count) ->
        [one] { NUMBER($count) } artikel gevonden
       *[other] { NUMBER($count) } artikelen gevonden
    }
search-nothing = Niets gevonden. Probeer een ander woord, of minder woorden; de naam van een ding, een soort of een land is genoeg.
