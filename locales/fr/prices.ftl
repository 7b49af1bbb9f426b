### Ce qui accompagne un prix : ce qu’il était avant, et ce que coûte la pièce à qui en prend plusieurs.

# Dit par les lecteurs d’écran avant le prix barré d’avant la réduction.
price-before = Avant :
# Sous un prix réduit, là où la loi le demande. $days : le nombre de jours avant la réduction. $price : le prix le plus bas de
# ces jours.
price-lowest =
    { NUMBER($days) ->
        [one] Prix le plus bas du jour précédant la réduction : { MONEY($price) }
       *[other] Prix le plus bas des { NUMBER($days) } jours précédant la réduction : { MONEY($price) }
    }
# Au-dessus d’un petit tableau : un nombre de pièces, et ce que coûte alors chacune.
price-tiers = Prix à la pièce
# La première colonne de ce tableau. $count : à partir de ce nombre de pièces.
price-tier =
    { NUMBER($count) ->
        [one] dès { NUMBER($count) } pièce
       *[other] dès { NUMBER($count) } pièces
    }
