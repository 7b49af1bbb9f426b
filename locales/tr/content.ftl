### İçerik sayfaları: mağazanın sayfalardaki sözlerin arasına koydukları ve sayfalara giden bağlantılar.

footer-pages = Mağaza hakkında

length-centimetres = { NUMBER($length) } cm
length-inches = { NUMBER($length) } inç

## Teslimat

fact-delivery-countries = Seçtiğiniz ülkeye göre teslimat yaptığımız yerler: { $countries }.
fact-delivery-countries-ww = Bu seçimle, kendi mağaza sayfası olmayan her ülkeye teslimat yapıyoruz.
fact-delivery-days = Ne kadar sürer
fact-delivery-cost = Ücreti ne kadar

fact-taxes-included = Fiyatlara { $rate } { $tax } dahildir.
fact-taxes-added = { $rate } { $tax }, siz sipariş vermeden önce ödeme adımında eklenir.
fact-taxes-import = Gümrük vergisi ve ithalat vergisi gerekiyorsa ödeme adımındaki toplamın içindedir. Bunları gümrüğe sizin adınıza biz öderiz; kargo firması kapıda sizden bunun için bir şey istemez.
fact-taxes-none = Fiyatlarımıza vergi eklemiyoruz. Paket geldiğinde ülkenizin gümrüğü ithalat vergisi ve gümrük vergisi alabilir; bunları sizden kargo firması tahsil eder. Tutarı önceden bilemeyiz, bu yüzden bir tutar sözü vermiyoruz.
fact-taxes-by-address = Ne ödeneceği paketinizin gittiği yere bağlıdır. Adresinizi yazdığınızda ödeme adımı, siz sipariş vermeden önce vergiyi ve gümrük vergisini gösterir. Bilmediğimiz yerde bunu söyleriz; kargo firması bunları kapıda sizden isteyebilir.

## İade edilen para

fact-refund-way = Nasıl iade edilir
fact-refund-to-source-within = { NUMBER($days) ->
    [one] Geldiği yoldan, { NUMBER($days) } gün süreyle
   *[other] Geldiği yoldan, { NUMBER($days) } gün süreyle
}
fact-refund-to-source = Geldiği yoldan
fact-refund-to-account = Bildireceğiniz bir hesaba

fact-rules-price = Geri gönderdiğiniz ürünün bedelini, onunla birlikte tahsil ettiğimiz vergiyle iade ederiz.
fact-rules-inside = Siparişiniz gümrük sınırından geçmez; dolayısıyla iade edilebilecek bir gümrük vergisi ödenmez.
fact-rules-returned = Sınır geçişi için bize ödediklerinizden şunları da iade ederiz: { $charges }.
fact-rules-kept = Sınır geçişi için ödenenlerden şunlar iade edilmez: { $charges }.
fact-rules-by-country = Şunların iade edilip edilmeyeceği ülkenize bağlıdır: { $charges }.
fact-charge-duty = gümrük vergisi
fact-charge-import-tax = ithalat vergisi
fact-charge-fees = gümrük ve kargo firması ücretleri

## Satıcı

fact-merchant-name = Ad
fact-merchant-address = Adres
fact-merchant-mail = E-posta
fact-merchant-phone = Telefon
fact-merchant-represented-by = Temsilci
fact-merchant-register = Sicil
fact-merchant-tax = KDV numarası
fact-registration-tax = Vergi numarası, { COUNTRY($country) }
fact-registration-oss = Union One-Stop Shop (OSS)
fact-registration-ioss = Import One-Stop Shop (IOSS)
fact-registration-voec = VAT on E-Commerce, Norveç (VOEC)

## Alıcıya ilişkin saklananlar

fact-kept-what = Ne
fact-kept-time = Ne kadar süre
fact-kept-cart = Sepetiniz ve ödeme adımında yazdıklarınız, son değişiklikten itibaren
fact-kept-order = Siparişiniz: aldıklarınız, adresiniz ve e-postanız
fact-kept-order-time = Yasaların defterlerimizi saklamamızı gerektirdiği sürece
fact-kept-number = Gümrüğün sizden istediği numara, şifreli olarak, teslimatın son gününden itibaren
fact-kept-account = İade için bildirdiğiniz hesap, şifreli olarak, paranın gönderildiği günden itibaren
fact-kept-marks = Kötüye kullanım izleri, okunamaz biçimde: e-posta, adres, ağ ve karttan
fact-days = { NUMBER($days) ->
    [one] { NUMBER($days) } gün
   *[other] { NUMBER($days) } gün
}

fact-cookie-name = Ad
fact-cookie-use = Ne için
fact-cookie-cart = Sepetinizi yeniden bulur
fact-cookie-count = Sepette kaç ürün olduğunu gösterir
fact-cookie-preferences = Ülke, dil ve para birimi seçiminiz
fact-cookie-notice = Bir sonraki sayfa için bir ileti
fact-cookie-notice-time = Bir dakika
