### Search.

search-title = Búsqueda
search-title-for = «{ $words }» – búsqueda
search-label = ¿Qué estás buscando?
search-placeholder = Té, lino, Japón…
search-button = Buscar
search-found =
    { NUMBER($count) ->
        [one] { NUMBER($count) } artículo encontrado
       *[other] { NUMBER($count) } artículos encontrados
    }
search-nothing = No hay resultados. Prueba con otra palabra, o con menos; basta el nombre de una cosa, un tipo o un país.
