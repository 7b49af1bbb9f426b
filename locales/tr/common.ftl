### Her sayfada görünen sözler: çerçeve, gezinme, tercihler.

shop-name = Caravel
shop-tagline = El yapımı, yolculuğa değer
page-title = { $page } – Caravel

skip-to-content = İçeriğe geç
nav-label = Ana menü
nav-home = Ana sayfa
nav-cart = Sepet
breadcrumbs-label = Buradasınız
close = Kapat

footer-about = Caravel, bir ülkede elde yapılan ve başka bir ülkede aranan ürünleri satar.
footer-demo-note = Burası bir tanıtım mağazası. Hiçbir ücret alınmaz, hiçbir şey gönderilmez.

preferences-label = Ülke, dil ve para birimi
preferences-market = Teslimat ülkesi
preferences-language = Dil
preferences-currency = Para birimi
preferences-currency-hint = Ülkenin kendi para biriminden başka bir para birimindeki fiyatlar, yazdığımız kurla çevrilir.
preferences-apply = Uygula

market-ww = Dünyanın geri kalanı

label-value = { $label }: { $value }

paging-label = Sayfalar
paging-previous = Önceki
paging-next = Sonraki
paging-page = Sayfa { NUMBER($page) }
paging-place = Sayfa { NUMBER($page) } / { NUMBER($pages) }
paging-title = { $title }, sayfa { NUMBER($page) } / { NUMBER($pages) }
