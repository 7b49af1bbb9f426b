### Ce que trouve la recherche, et ce qu’on peut y choisir.

search-narrow = Affiner
search-price = Prix
search-origin = Fabriqué en
search-material = Matière
search-within = Livraison
search-stock = Disponibilité
search-price-below = Moins de { MONEY($to) }
search-price-between = De { MONEY($from) } à { MONEY($to) }
search-price-from = À partir de { MONEY($from) }
search-within-none = Tout de suite, en téléchargement
search-within-days =
    { NUMBER($days) ->
        [one] Sous { NUMBER($days) } jour ouvré
       *[other] Sous { NUMBER($days) } jours ouvrés
    }
search-remove = Retirer : { $choice }
search-clear = Tout retirer

search-sort = Trier par :
search-sort-best = Pertinence
search-sort-shelf = Notre sélection
search-sort-popular = Les plus achetés
search-sort-price = Prix croissant
search-sort-price-down = Prix décroissant
search-sort-new = Nouveautés
search-sort-name = Nom

search-some = Rien ne contient tous ces mots ; voici ce qui en contient certains.
search-none-left = Votre sélection ne laisse plus rien. Retirez un de vos choix.
search-meant = Vouliez-vous dire « { $words } » ?
search-suggestions = Suggestions
search-suggested =
    { NUMBER($count) ->
        [one] { NUMBER($count) } suggestion
       *[other] { NUMBER($count) } suggestions
    }
search-suggestion = { $title }, { MONEY($price) }

material-beeswax = Cire d’abeille
material-brass = Laiton
material-copper = Cuivre
material-leather = Cuir
material-linen = Lin
material-paper = Papier
material-silk = Soie
material-steel = Acier
material-stoneware = Grès
material-wood = Bois
material-wool = Laine
