### Changer de pays avec des articles dans le panier

move-title = Avant de changer de pays
move-lede = Votre panier est calculé pour : { $from }. Voici ce qui change pour : { $to }.
move-unavailable = Non disponible
move-fewer =
    { NUMBER($available) ->
        [one] Disponible : { NUMBER($available) }
       *[other] Disponibles : { NUMBER($available) }
    }
move-methods-lost = Ne sera plus possible : { $methods }
move-methods-gained = Sera possible en plus : { $methods }
move-confirm = Changer de pays : { $to }
move-stay = Garder : { $from }
