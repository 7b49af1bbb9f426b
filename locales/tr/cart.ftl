### Sepet.

cart-title = Sepetiniz
cart-empty = Sepetiniz boş
cart-empty-hint = Eklediğiniz her şey burada kalır; ülkeyi, dili ya da para birimini değiştirseniz bile.
cart-continue = Alışverişe devam et
cart-lines-label = Sepetinizdeki ürünler
cart-quantity = Adet: { $title }
cart-update = Güncelle
cart-remove = Kaldır
cart-remove-item = Kaldır: { $title }
cart-unit-price = Adedi { MONEY($price) }
cart-subtotal = Ara toplam
cart-checkout = Alışverişi tamamla
cart-price-changed = { $title }: fiyatı değişti. Önceki: { MONEY($old) }, şimdiki: { MONEY($new) }.
cart-out-of-stock =
    { NUMBER($available) ->
        [0] { $title }: tükendi. Lütfen bu ürünü kaldırın.
        [one] { $title }: yalnızca { NUMBER($available) } adet kaldı. Lütfen adedi değiştirin.
       *[other] { $title }: yalnızca { NUMBER($available) } adet kaldı. Lütfen adedi değiştirin.
    }
cart-added = Sepete eklendi: { $title }
cart-removed = Sepetten kaldırıldı: { $title }
cart-updated = Sepetiniz güncel.
