### Sipariş, ödemesi ve ödeme kuruluşunun yerine geçen deneme sayfası.

order-title = Sipariş { $number }
order-thanks = Siparişiniz için teşekkür ederiz
order-email-sent = Onay e-postası { $email } adresine gönderiliyor.
order-keep-link = Bu sayfanın adresini saklayın: siparişinize buradan her zaman ulaşabilirsiniz.
order-number = Sipariş numarası
order-placed-at = Sipariş tarihi: { DATE($day) }
order-status-label = Durum
order-status-awaiting-payment = Ödeme bekleniyor
    .text = Ürünleriniz sizin için ayrıldı. Nasıl ödeyeceğiniz aşağıda yazıyor.
order-status-paid = Ödendi
    .text = Ödeme ulaştı. Ürünleriniz hazırlanıyor.
order-status-canceled = İptal edildi
    .text = Ödeme zamanında ulaşmadığı için sipariş iptal edildi. Hiçbir ücret alınmadı.
order-canceled-title = Bu sipariş iptal edildi
order-steps-label = Siparişinizin geldiği aşama
order-step-placed = Sipariş
order-step-payment = Ödeme
order-step-ready = Hazırlık
order-step-delivery = Teslimat
order-lines = Sipariş ettikleriniz
order-line-quantity = Adet: { NUMBER($count) }
order-address = Teslimat adresi
order-shipping = Gönderim
order-continue = Mağazaya dön

## Ödeme

payment-status-label = Ödeme
payment-status-created = Ödeme hazırlanıyor
payment-status-requires-action = Ödeme sizi bekliyor
payment-status-captured = Ödeme ulaştı
payment-status-failed = Ödeme reddedildi
payment-status-canceled = Ödeme yarıda bırakıldı
payment-status-expired = Ödeme süresi doldu
payment-status-refunded = Ödeme iade edildi
payment-status-pending = Ödeme yolda
payment-status-authorized = Ödeme onaylandı, henüz tahsil edilmedi
payment-status-partly-refunded = Ödemenin bir kısmı iade edildi
payment-status-disputed = Ödemeye bankada itiraz edildi

order-pay-title = Nasıl ödenir
pay-amount = Tutar
pay-expires = Son ödeme zamanı: { $when }.
pay-preparing = Ödeme hazırlanıyor. Lütfen birazdan bu sayfayı yeniden yükleyin.
pay-reload = Yeniden yükle

pay-redirect = Ödemeyi ödeme kuruluşunun sayfasında ({ $method }) onaylayıp buraya dönersiniz.
pay-redirect-button = Ödemeye geç

pay-voucher-konbini = Bir konbini mağazasına gidin, bu numarayı kasada ya da terminalde verin ve nakit ödeyin. Son ödeme zamanı: { $expires }.
pay-voucher-boleto = Bu numarayla bankada, loto bayisinde ya da bankacılık uygulamanızda ödeyin. Son ödeme zamanı: { $expires }. Ödemenin bize ulaşması iki iş günü sürebilir.
pay-voucher = Bu numarayla ödeyin. Son ödeme zamanı: { $expires }.
pay-voucher-number = Ödeme numarası

pay-qr = Bu kodu banka ya da ödeme uygulamanızla okutup ödemeyi onaylayın. Son ödeme zamanı: { $expires }.
pay-qr-pix = Bu kodu bankanızın uygulamasıyla okutun ya da kopyalayıp oraya yapıştırın ve ödemeyi onaylayın. Son ödeme zamanı: { $expires }.
pay-qr-twint = Bu kodu TWINT uygulamasıyla okutup ödemeyi onaylayın. Son ödeme zamanı: { $expires }.
pay-qr-alt = Ödeme bilgilerini içeren QR kodu. Aynı bilgiler aşağıda metin olarak yer alıyor.
pay-qr-copy = Kopyalanacak ödeme kodu
pay-qr-open = Ödeme uygulamasını aç

pay-bank-transfer = Lütfen tutarı bu hesaba havale edin. Paranın sizden geldiğini açıklama alanından anlarız.
pay-bank-holder = Hesap sahibi
pay-bank-iban = IBAN
pay-bank-account = Hesap
pay-bank-reference = Açıklama
pay-bank-scan = Ya da bu kodu bankanızın uygulamasıyla okutun: havale formunu sizin için doldurur.

pay-on-delivery = Lütfen paket geldiğinde { MONEY($amount) } tutarını nakit olarak hazır bulundurun.

pay-again = Ödemeyi yeniden dene
pay-again-hint = Siparişiniz geçerliliğini koruyor. Yeniden ya da başka bir yolla ödeyebilirsiniz.
pay-again-method = Başka yolla öde

## Deneme ödemesi
## Ödeme kuruluşunun yerine geçen sayfa; bütün yol para olmadan denenebilsin diye.

sandbox-title = Deneme ödemesi
sandbox-intro = Bu sayfa ödeme kuruluşunun yerine geçer. Para hareketi olmaz. Ödemenin nasıl biteceğine siz karar verin.
sandbox-order = Sipariş
sandbox-method = Ödeme yöntemi
sandbox-amount = Tutar
sandbox-approve = Ödemeyi onayla
sandbox-decline = Ödemeyi reddet
sandbox-cancel = Ödeme yapmadan geri dön
sandbox-play-link = Ödemeyi deneme olarak yap
sandbox-closed = Bu ödeme zaten sonuçlandı. Karar verilecek bir şey kalmadı.
