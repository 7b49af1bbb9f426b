### Ana sayfa, koleksiyonlar, ürünler.

## Ana sayfa

home-title = Bazı şeyler yolculuğa değer
home-description = Yakın uzak küçük atölyelerden el yapımı ürünler: sizin dilinizde, sizin para biriminizle, teslimatı ve vergisi baştan belli.
home-intro = Yakın uzak küçük atölyelerden kaseler, çay, keten ve kâğıt. Kimlerin yaptığını dilinizde anlatıyor, kapınıza kadar kaça geldiğini söylüyoruz.
home-cta = Ürünlere göz at
home-featured = Ürünlerimiz
home-collections = Kategoriler
home-promises-label = Sözümüz

home-promises-price-title = Kapınıza kadar fiyat
home-promises-price-text = Fiyatı, vergiyi ve teslimat ücretini siparişten önce söyleriz. Fiyat başka para birimine çevrildiyse hangi kurla ve hangi günün kuruyla olduğunu da yazarız.
home-promises-payment-title = Alıştığınız gibi ödeyin
home-promises-payment-text = Kartla, bankayla, köşedeki dükkânda ya da kapıda nakit: yaşadığınız yerde ne kullanılıyorsa onu sunarız.
home-promises-language-title = Kendi dilinizde
home-promises-language-text = İlk sayfadan son e-postaya kadar. Teslimat ülkesi neresi olursa olsun, konuştuğumuz her dilde okuyabilirsiniz.

## Koleksiyonlar

# .slug: sayfa adresinin son bölümü. .description: arama motorları için, en fazla 155 karakter.
collection-tableware = Sofra
    .slug = sofra
    .intro = Elin izini taşıyan kil; her gün kullanılmak için.
    .description = Mashiko, Tokoname, Icheon ve Westerwald’da elde yapılmış çay kaseleri, demlikler, tabaklar, kupalar ve seladon bir vazo.
collection-tea = Çay ve kahve
    .slug = çay-ve-kahve
    .intro = Yapraklar, çekirdekler, onları saklayan ve öğüten her şey: günde iki kez on sakin dakika.
    .description = Yame’den yeşil çay, Sidama’dan kahve, bakır ve pirinç çay kutuları ve tamir edilebilen bir el değirmeni.
collection-kitchen = Mutfak
    .slug = mutfak
    .intro = Ele iyi oturan, atılmayıp onarılan aletler.
    .description = Sakai’den bir petty bıçak, Provence’tan zeytin ağacı bir tahta, Ardenler’den karbon çelik bir tava: her güne aletler.
collection-textiles = Tekstil
    .slug = tekstil
    .intro = Yıllar geçtikçe yumuşayan yün, keten ve ipek.
    .description = Mühlviertel’den merinos battaniyeler, Vosges’dan keten havlular, Lyon’dan ipek eşarplar ve Konya Ovası’ndan kilim kırlentler.
collection-desk = Çalışma masası
    .slug = çalışma-masası
    .intro = Ekransız bir saat için kâğıt ve mürekkep.
    .description = Leipzig’de ciltlenmiş kareli defterler ve Pforzheim’da pirinçten tornalanmış dolma kalemler; masa başında sakin bir saat için.
collection-scent = Koku
    .slug = koku
    .intro = Sedir ve bal, yanında küçük bir alev.
    .description = Awaji Adası’ndan sedir tütsüsü ve Alentejo’dan daldırma balmumu mumlar; oranın toprağının verdikleriyle yapılır.
collection-carry = Deri
    .slug = deri
    .intro = İyi deriden küçük eşyalar; on yıl sonra bugünkünden güzel.
    .description = İngiliz koşum derisinden kartlıklar; Walsall’da elde kesilir, elde saraç dikişiyle dikilir.
collection-sound = Ses
    .slug = ses
    .intro = İki başparmak ve odadaki herkes için müzik.
    .description = Ceviz kutu üzerinde on yedi çelik dilli bir kalimba; Doğu Kap’ta yapılır, kulakla akort edilir.
collection-digital = Dijital
    .slug = dijital
    .intro = Aynı özenle yapıldı, yalnızca paketi yok: ödenir ödenmez sizin.
    .description = Elle çizilmiş bir yazı tipi ve elle yazılmış bir nota, dosya olarak: paket yok, gümrük yok, beklemek yok.

collection-count =
    { NUMBER($count) ->
        [one] { NUMBER($count) } ürün
       *[other] { NUMBER($count) } ürün
    }
collection-view-all = Tümünü gör
collection-empty = Şu anda burada bir şey yok.

## Fiyat

price-from = { MONEY($price) } ve üzeri
price-tax-included = { $rate } { $tax } dahil
price-tax-excluded = { $rate } { $tax } ödeme adımında eklenir
price-tax-import = Artı ithalat giderleri; kapınıza kadar fiyatın içinde
price-tax-nothing = Gümrük vergisi ya da ithalat vergisi yok
price-due-unknown = Pakete ülkenizin gümrüğünde vergi uygulanabilir
price-due-by-address = Vergi ve gümrük adresinize göre değişir

landed-cost = Kapınıza kadar: { MONEY($amount) }
landed-door = Teslimat ülkesi: { COUNTRY($country) }, gönderim: { $shipping }. Tutar, adresinize göre yine de değişebilir.
landed-promise = Kapınızda bu tutara bir şey eklenmez.
landed-estimate = Gümrük vergisini ve ithalat vergisini kapınızda kargo firmasına ödersiniz. Buradaki tutar tahminîdir; kargo firması kendi ücretini de ekleyebilir.
landed-unknown = Paket geldiğinde kargo firması sizden bu tutarın üzerine gümrük vergisi ve ithalat vergisi isteyebilir. Ne kadar olacağını bilmiyoruz, tahmin de yürütmüyoruz.

# Vergilerin cümle içindeki adları.
tax-name-vat = KDV
tax-name-gst = GST
tax-name-consumption-tax = tüketim vergisi
tax-name-sales-tax = satış vergisi
tax-name-icms = ICMS

rate-note = Uygulanan kur: 1 { $from } = { NUMBER($rate) } { $to }, kur tarihi: { DATE($day) }. Kaynak: { $source }.

## Seçenekler

option-size = Boy
option-colour = Renk
option-grind = Öğütme
option-size-s = Küçük
option-size-m = Orta
option-size-l = Büyük
option-grind-whole = Çekirdek
option-grind-filter = Filtre için öğütülmüş
option-colour-brick = Tuğla
option-colour-ink = Mürekkep
option-colour-sand = Kum
option-colour-slate = Arduvaz
option-colour-chalk = Tebeşir
option-colour-moss = Yosun
option-colour-oat = Yulaf
option-colour-rust = Pas
option-colour-sea = Deniz
option-colour-saffron = Safran
option-colour-madder = Kökboya
option-colour-indigo = İndigo
option-colour-copper = Bakır
option-colour-brass = Pirinç
option-colour-brass-engraved = Pirinç, sizin yazınızla
option-colour-tan = Taba
option-unavailable = mevcut değil
variant-option-sold-out = tükendi

## Satın alma

quantity-label = Adet
add-to-cart = Sepete ekle
stock-in = Stokta var
stock-out = Tükendi
delivery-free-from = { MONEY($amount) } ve üzeri siparişlerde teslimat ücretsiz

## Ürün sayfası

product-details = Ayrıntılar
product-origin = Menşe ülke: { COUNTRY($country) }
product-weight = Paketiyle ağırlığı: { $weight }
product-description-label = Bu parça hakkında
product-related = Yanına yakışanlar
gallery-label = Görseller

# Birimden önce bölünmez boşluk.
weight-grams = { NUMBER($weight) } g
weight-ounces = { NUMBER($weight) } oz
