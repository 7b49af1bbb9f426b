### What stands beside a price: what it was before, and what one piece costs for who takes more.

price-before = Prima:
price-lowest =
    { NUMBER($days) ->
        [one] Prezzo più basso nel giorno prima della riduzione: { MONEY($price) }
       *[other] Prezzo più basso nei { NUMBER($days) } giorni prima della riduzione: { MONEY($price) }
    }
price-tiers = Prezzo al pezzo
price-tier =
    { NUMBER($count) ->
        [one] { NUMBER($count) } o più
       *[other] { NUMBER($count) } o più
    }
