### Wyszukiwanie.

search-title = Szukaj
search-title-for = „{ $words }” – wyniki wyszukiwania
search-label = Czego szukasz?
search-placeholder = Herbata, len, Japonia…
search-button = Szukaj
search-found =
    { NUMBER($count) ->
        [one] Znaleziono { NUMBER($count) } produkt
        [few] Znaleziono { NUMBER($count) } produkty
        [many] Znaleziono { NUMBER($count) } produktów
       *[other] Znaleziono { NUMBER($count) } produktu
    }
search-nothing = Nic nie znaleziono. Spróbuj innego słowa albo mniejszej liczby słów; wystarczy nazwa rzeczy, kategoria albo kraj.
