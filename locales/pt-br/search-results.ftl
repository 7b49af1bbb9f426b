### O que a busca encontra e o que se pode escolher.

search-narrow = Refinar
search-price = Preço
search-origin = Origem
search-material = Material
search-within = Entrega
search-stock = Disponibilidade
search-price-below = Menos de { MONEY($to) }
search-price-between = De { MONEY($from) } a { MONEY($to) }
search-price-from = A partir de { MONEY($from) }
search-within-none = Na hora, por download
search-within-days =
    { NUMBER($days) ->
        [one] Em até { NUMBER($days) } dia útil
       *[other] Em até { NUMBER($days) } dias úteis
    }
search-remove = Remover: { $choice }
search-clear = Remover tudo

search-sort = Ordenar por:
search-sort-best = Relevância
search-sort-shelf = Nossa seleção
search-sort-popular = Mais comprados
search-sort-price = Menor preço
search-sort-price-down = Maior preço
search-sort-new = Novidades
search-sort-name = Nome

search-some = Nada tem todas essas palavras; veja o que tem algumas delas.
search-none-left = Não sobrou nada do que foi encontrado. Remova alguma das suas escolhas.
search-meant = Você quis dizer “{ $words }”?
search-suggestions = Sugestões
search-suggested =
    { NUMBER($count) ->
        [one] { NUMBER($count) } sugestão
       *[other] { NUMBER($count) } sugestões
    }
search-suggestion = { $title }, { MONEY($price) }

material-beeswax = Cera de abelha
material-brass = Latão
material-copper = Cobre
material-leather = Couro
material-linen = Linho
material-paper = Papel
material-silk = Seda
material-steel = Aço
material-stoneware = Grés
material-wood = Madeira
material-wool = Lã
