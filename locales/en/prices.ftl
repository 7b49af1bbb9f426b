### What stands beside a price: what it was before, and what one piece costs for who takes more.

# Said by screen readers before the struck-out price of before a reduction.
price-before = Before:
# Under a reduced price, where the law asks for it. $days: so many days before the reduction count. $price: the lowest price
# of those days.
price-lowest =
    { NUMBER($days) ->
        [one] Lowest price of the day before the reduction: { MONEY($price) }
       *[other] Lowest price of the { NUMBER($days) } days before the reduction: { MONEY($price) }
    }
# Over a small table: a number of pieces, and what one of them costs then.
price-tiers = Price each
# The first column of that table. $count: from so many pieces on.
price-tier =
    { NUMBER($count) ->
        [one] { NUMBER($count) } or more
       *[other] { NUMBER($count) } or more
    }
