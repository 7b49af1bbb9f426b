### Fiyatın yanında duranlar: önceki fiyat ve çok alan için adet fiyatı.

price-before = Önceki fiyat:
price-lowest =
    { NUMBER($days) ->
        [one] İndirimden önceki günün en düşük fiyatı: { MONEY($price) }
       *[other] İndirimden önceki { NUMBER($days) } günün en düşük fiyatı: { MONEY($price) }
    }
price-tiers = Adet fiyatı
price-tier =
    { NUMBER($count) ->
        [one] { NUMBER($count) } adet ve üzeri
       *[other] { NUMBER($count) } adet ve üzeri
    }
