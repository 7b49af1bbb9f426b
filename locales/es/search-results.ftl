### Lo que encuentra la búsqueda y lo que se puede elegir de ello.

search-narrow = Filtrar
search-price = Precio
search-origin = Hecho en
search-material = Material
search-within = Entrega
search-stock = Disponibilidad
search-price-below = Menos de { MONEY($to) }
search-price-between = De { MONEY($from) } a { MONEY($to) }
search-price-from = Desde { MONEY($from) }
search-within-none = Al momento, como descarga
search-within-days =
    { NUMBER($days) ->
        [one] En { NUMBER($days) } día laborable como máximo
       *[other] En { NUMBER($days) } días laborables como máximo
    }
search-remove = Quitar: { $choice }
search-clear = Quitar todo

search-sort = Ordenar por:
search-sort-best = Relevancia
search-sort-shelf = Nuestra selección
search-sort-popular = Más comprados
search-sort-price = Precio más bajo
search-sort-price-down = Precio más alto
search-sort-new = Novedades
search-sort-name = Nombre

search-some = Ningún artículo contiene todas estas palabras; estos contienen algunas.
search-none-left = No queda nada de lo encontrado. Quita algo de lo que has elegido.
search-meant = ¿Querías decir «{ $words }»?
search-suggestions = Sugerencias
search-suggested =
    { NUMBER($count) ->
        [one] { NUMBER($count) } sugerencia
       *[other] { NUMBER($count) } sugerencias
    }
search-suggestion = { $title }, { MONEY($price) }

material-beeswax = Cera de abeja
material-brass = Latón
material-copper = Cobre
material-leather = Cuero
material-linen = Lino
material-paper = Papel
material-silk = Seda
material-steel = Acero
material-stoneware = Gres
material-wood = Madera
material-wool = Lana
