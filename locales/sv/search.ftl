### Sökning.

search-title = Sök
search-title-for = ”{ $words }” – sökning
search-label = Vad letar du efter?
search-placeholder = Te, linne, Japan …
search-button = Sök
search-found =
    { NUMBER($count) ->
        [one] { NUMBER($count) } produkt hittad
       *[other] { NUMBER($count) } produkter hittade
    }
search-nothing = Inget hittat. Prova ett annat ord, eller färre; namnet på en sak, en kategori eller ett land räcker.
