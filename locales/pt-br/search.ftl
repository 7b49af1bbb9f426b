### Busca.

search-title = Busca
search-title-for = “{ $words }” – busca
search-label = O que você procura?
search-placeholder = Chá, linho, Japão…
search-button = Buscar
search-found =
    { NUMBER($count) ->
        [one] { NUMBER($count) } peça encontrada
       *[other] { NUMBER($count) } peças encontradas
    }
search-nothing = Nada encontrado. Tente outra palavra ou menos palavras: o nome de uma peça, um tipo ou um país já basta.
