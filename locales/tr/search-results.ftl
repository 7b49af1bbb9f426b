### Aramanın bulduğu ve bundan seçilebilecekler.

search-narrow = Daralt
search-price = Fiyat
search-origin = Üretim yeri
search-material = Malzeme
search-within = Teslimat
search-stock = Stok durumu
search-price-below = { MONEY($to) } altı
search-price-between = { MONEY($from) } ile { MONEY($to) } arası
search-price-from = { MONEY($from) } ve üzeri
search-within-none = Hemen, indirerek
search-within-days =
    { NUMBER($days) ->
        [one] { NUMBER($days) } iş günü içinde
       *[other] { NUMBER($days) } iş günü içinde
    }
search-remove = Kaldır: { $choice }
search-clear = Tümünü kaldır

search-sort = Sırala:
search-sort-best = En uygun
search-sort-shelf = Bizim seçimimiz
search-sort-popular = En çok satın alınan
search-sort-price = En düşük fiyat
search-sort-price-down = En yüksek fiyat
search-sort-new = En yeni
search-sort-name = Ad

search-some = Bu sözcüklerin hepsi hiçbir üründe yok; bir kısmını içerenler bunlar.
search-none-left = Bulunanlardan geriye bir şey kalmadı. Seçtiklerinizden birini kaldırın.
search-meant = Bunu mu demek istediniz: “{ $words }”?
search-suggestions = Öneriler
search-suggested =
    { NUMBER($count) ->
        [one] { NUMBER($count) } öneri
       *[other] { NUMBER($count) } öneri
    }
search-suggestion = { $title }, { MONEY($price) }

material-beeswax = Balmumu
material-brass = Pirinç
material-copper = Bakır
material-leather = Deri
material-linen = Keten
material-paper = Kâğıt
material-silk = İpek
material-steel = Çelik
material-stoneware = Stoneware seramik
material-wood = Ahşap
material-wool = Yün
