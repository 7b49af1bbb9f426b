### Gönderim yöntemleri: adları, haklarında söylenenler ve siparişle birlikte ödenmeyenler.

## Ödeme adımında ve sepette

shipping-low-emission = Düşük emisyonlu
    .hint = Tren ve kara yoluyla, asla uçakla değil. Biraz daha uzun sürer.
shipping-sea = Deniz yolu
    .hint = Gemiyle, asla uçakla değil. Bekleyebilecek ürünler için.
shipping-duty-at-door = Gümrük vergisini ve ithalat vergisini paket geldiğinde kargo firmasına ödersiniz.
shipping-too-heavy = Paket sınırı: { $weight }
shipping-no-route = Bu adrese gitmiyor
shipping-nothing-so-heavy = Bu, tek sipariş için çok ağır. Kargo firmalarımızın sınırı: { $weight }. Lütfen bölerek sipariş verin.
shipping-nothing-there = Kargo firmalarımızın hiçbiri sepetinizdekileri ülkenize götürmüyor.
shipping-missing-for-free = { MONEY($amount) } daha ekleyin, teslimat ücretsiz olsun.

## Teslimat sayfasında

shipping-up-to = En fazla { $weight }: { MONEY($price) }
shipping-by-volume = Büyük ve hafif olan, boyutuna göre hesaplanır: { $volume } = { $weight }.
shipping-insurance = Fiyatı { MONEY($above) } tutarını aşan ürünler, fiyatlarının { $share } kadarı karşılığında sigortalanır.
shipping-taxes-at-door = Bu yöntemde ({ $ways }) gümrük vergisini ve ithalat vergisini paket geldiğinde kargo firmasına ödersiniz. Yaklaşık tutarı siparişten önce söyleriz. Kargo firması kendi ücretini de ekleyebilir.
weight-kilograms = { NUMBER($weight) } kg
weight-pounds = { NUMBER($weight) } lb
volume-cubic-centimetres = { NUMBER($volume) } cm³
volume-cubic-inches = { NUMBER($volume) } in³

## Bir kısmı kapıda ödenen toplamlar

landed-cost-about = Kapınıza kadar: yaklaşık { MONEY($amount) }
landed-nothing-expected = Bildiğimiz kadarıyla paket geldiğinde ödenecek bir şey yok. Varsa kargo firması sizden ister.
total-with-order = Siparişle birlikte ödenecek
total-about = Toplam, yaklaşık
