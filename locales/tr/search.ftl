### Arama.

search-title = Arama
search-title-for = “{ $words }” için arama
search-label = Ne arıyorsunuz?
search-placeholder = Çay, keten, Japonya…
search-button = Ara
search-found =
    { NUMBER($count) ->
        [one] { NUMBER($count) } ürün bulundu
       *[other] { NUMBER($count) } ürün bulundu
    }
search-nothing = Hiçbir şey bulunamadı. Başka ya da daha az sözcükle deneyin; bir ürün adı, bir kategori ya da bir ülke yeterli.
