### Recherche.

search-title = Recherche
search-title-for = « { $words } » – recherche
search-label = Que cherchez-vous ?
search-placeholder = Thé, lin, Japon…
search-button = Chercher
search-found =
    { NUMBER($count) ->
        [one] { NUMBER($count) } objet trouvé
       *[other] { NUMBER($count) } objets trouvés
    }
search-nothing = Rien trouvé. Essayez un autre mot, ou moins de mots : le nom d’un objet, un rayon ou un pays suffit.
