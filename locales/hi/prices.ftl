price-before = पहले:
price-lowest =
    { NUMBER($days) ->
        [one] छूट से पहले के { NUMBER($days) } दिन की सबसे कम कीमत: { MONEY($price) }
       *[other] छूट से पहले के { NUMBER($days) } दिनों की सबसे कम कीमत: { MONEY($price) }
    }
price-tiers = प्रति पीस कीमत
price-tier =
    { NUMBER($count) ->
        [one] { NUMBER($count) } या ज़्यादा
       *[other] { NUMBER($count) } या ज़्यादा
    }
