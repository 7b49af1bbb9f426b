### Co stoi obok ceny: ile wynosiła wcześniej i ile kosztuje sztuka, gdy ktoś bierze więcej.

price-before = Przed obniżką:
# Słowa znane z dyrektywy Omnibus.
price-lowest =
    { NUMBER($days) ->
        [one] Najniższa cena z { NUMBER($days) } dnia przed obniżką: { MONEY($price) }
        [few] Najniższa cena z { NUMBER($days) } dni przed obniżką: { MONEY($price) }
        [many] Najniższa cena z { NUMBER($days) } dni przed obniżką: { MONEY($price) }
       *[other] Najniższa cena z { NUMBER($days) } dnia przed obniżką: { MONEY($price) }
    }
price-tiers = Cena za sztukę
price-tier =
    { NUMBER($count) ->
        [one] od { NUMBER($count) } sztuki
        [few] od { NUMBER($count) } sztuk
        [many] od { NUMBER($count) } sztuk
       *[other] od { NUMBER($count) } sztuki
    }
