### Suche.

search-title = Suche
search-title-for = „{ $words }“ – Suche
search-label = Wonach suchen Sie?
search-placeholder = Tee, Leinen, Japan …
search-button = Finden
search-found =
    { NUMBER($count) ->
        [one] { NUMBER($count) } Stück gefunden
       *[other] { NUMBER($count) } Stücke gefunden
    }
search-nothing = Nichts gefunden. Versuchen Sie es mit einem anderen Wort oder mit weniger Wörtern: einem Gegenstand, einer Warengruppe oder einem Land.
