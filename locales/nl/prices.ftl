### What stands beside a price: what it was before, and what one piece costs for who takes more.

price-before = Eerst:
price-lowest =
    { NUMBER($days) ->
        [one] Laagste prijs van de dag vóór de korting: { MONEY($price) }
       *[other] Laagste prijs van de { NUMBER($days) } dagen vóór de korting: { MONEY($price) }
    }
price-tiers = Prijs per stuk
price-tier =
    { NUMBER($count) ->
        [one] { NUMBER($count) } of meer
       *[other] { NUMBER($count) } of meer
    }
