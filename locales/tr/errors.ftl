### Ne ters gitti ve şimdi ne yapmalı. Sakin, suçlamadan, teknik sözler olmadan.

error-not-found-title = Böyle bir sayfa yok
error-not-found-text = Adres eski ya da yanlış yazılmış olabilir. Her şeyimize ana sayfadan ulaşabilirsiniz.
error-product-not-found-title = Bu ürün bizde yok
error-product-not-found-text = Tamamen tükenmiş ya da adres yanlış yazılmış olabilir. Belki başka bir şey hoşunuza gider.
error-collection-not-found-title = Böyle bir kategori yok
error-collection-not-found-text = Adres eski ya da yanlış yazılmış olabilir. Her şeyimize ana sayfadan ulaşabilirsiniz.
error-order-not-found-title = Bu siparişi bulamıyoruz
error-order-not-found-text = Lütfen onay e-postanızdaki bağlantıyı eksiksiz olarak bir kez daha açın.
error-internal-title = Bizde bir şeyler ters gitti
error-internal-text = Sizden kaynaklanmıyor ve hiçbir ücret alınmadı. Sepetiniz güvende. Lütfen birazdan yeniden deneyin.
error-back-home = Ana sayfaya git

error-title = İşlem tamamlanamadı

error-forbidden = Bu istek başka bir siteden geldiği için yerine getirmedik. Lütfen sayfalarımızdaki düğmeleri kullanın.
error-too-large = Bu, alabileceğimizden uzun bir metin. Lütfen kısaltın.
error-bad-request = Bu isteği okuyamadık. Lütfen geri dönüp yeniden deneyin.
error-internal = Bizde bir şeyler ters gitti. Hiçbir şey değişmedi. Lütfen birazdan yeniden deneyin.
error-busy = Şu anda çok yoğunuz. Hiçbir şey değişmedi. Lütfen birazdan yeniden deneyin.

error-quantity = Lütfen 1 ile 99 arasında bir adet seçin.
error-out-of-stock =
    { NUMBER($available) ->
        [0] Bu ürün tükendi.
        [one] Yalnızca { NUMBER($available) } adet kaldı. Lütfen daha az sayıda seçin.
       *[other] Yalnızca { NUMBER($available) } adet kaldı. Lütfen daha az sayıda seçin.
    }
error-unknown-sku = Bu ürün bizde yok ya da artık yok.
error-cart-full = Sepetinizde 50 farklı ürün var, daha fazlası sığmıyor. Lütfen önce bunları sipariş edin.
error-not-in-cart = Bu ürün artık sepetinizde değil.
error-cart-empty = Sepetiniz boş; sipariş edilecek bir şey yok.
error-cart-changed = Toplamı gördüğünüzden beri fiyatlar ya da stok değişti. Lütfen sipariş vermeden önce siparişinize bir kez daha bakın.
error-unknown-market = Bu ülke için mağazamız yok. Lütfen listeden bir ülke seçin.
error-unknown-language = Bu dili henüz konuşmuyoruz. Lütfen listeden bir dil seçin.
error-unknown-currency = Fiyatları bu para biriminde gösteremiyoruz. Lütfen listeden bir para birimi seçin.
error-method-not-allowed = Bu adres yalnızca form kabul eder. Lütfen geri dönüp sayfadaki düğmeyi kullanın.
error-payment-unavailable = Ödeme başlatılamadı. Siparişiniz geçerliliğini koruyor; lütfen birazdan yeniden deneyin ya da başka bir yolla ödeyin.
error-payment-closed = Bu ödeme zaten sonuçlandı ya da süresi doldu. Son durumu siparişinizin sayfasında görebilirsiniz.
