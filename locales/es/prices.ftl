### What stands beside a price: what it was before, and what one piece costs for who takes more.

price-before = Antes:
price-lowest =
    { NUMBER($days) ->
        [one] Precio más bajo del día anterior a la rebaja: { MONEY($price) }
       *[other] Precio más bajo de los { NUMBER($days) } días anteriores a la rebaja: { MONEY($price) }
    }
price-tiers = Precio por unidad
price-tier =
    { NUMBER($count) ->
        [one] { NUMBER($count) } o más
       *[other] { NUMBER($count) } o más
    }
