### Vad som står bredvid ett pris: vad det var förut, och vad en kostar för den som tar fler.

price-before = Förut:
# Med prisinformationslagens ord.
price-lowest =
    { NUMBER($days) ->
        [one] Lägsta pris dagen före prissänkningen: { MONEY($price) }
       *[other] Lägsta pris de { NUMBER($days) } dagarna före prissänkningen: { MONEY($price) }
    }
price-tiers = Pris per styck
price-tier =
    { NUMBER($count) ->
        [one] { NUMBER($count) } eller fler
       *[other] { NUMBER($count) } eller fler
    }
