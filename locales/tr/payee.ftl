### Geldiği yoldan dönemeyen para için hesap.

## İadenin yanında, sipariş toplamının altında

refund-owed = İade edilecek
refund-needs-account = Hesabınız bekleniyor
refund-pending = Yolda
refund-pending-account = Şu hesabınıza yolda: { $account }
refund-made = İade edildi
refund-made-account = Şu hesabınıza ödendi: { $account }

order-given-back = Paranız iade edildi
    .text = Bu siparişin ödemesinin tamamını iade ettik.

## Sipariş sayfasındaki form

payee-title = Paranızı nereye gönderelim?
payee-why = Size { MONEY($amount) } borcumuz var. Bu tutar, ödediğiniz yoldan geri gönderilemiyor; lütfen bir hesap bildirin.
payee-again = Bildirdiğiniz hesaba ödeme yapılamadı. Lütfen başka bir hesap bildirin ya da yazım hatası olup olmadığına bakın.
payee-country = Hesabın ülkesi
payee-country-change = Ülkeyi değiştir
payee-send = Paramı buraya gönder
payee-handling = Hesabı şifreli saklar, yalnızca bu ödeme için kullanır ve kısa süre sonra sileriz.
payee-missing = Lütfen doldurun: { $field }
payee-pix-or-bank = Bir Pix anahtarı yeterlidir. Yoksa boş bırakın ve öteki alanların tümünü doldurun.
payee-pix = Pix anahtarı
    .invalid = Bu bir Pix anahtarı değil. Lütfen yazım hatası olup olmadığına bakın.
payee-pix-hint = CPF, CNPJ, +55 ile telefon, e-posta ya da rastgele anahtar
payee-bank = Banka
    .invalid = Lütfen bankanın adını yazın.
payee-branch = Şube
    .invalid = Lütfen şubeyi kontrol edin.
payee-kind = Hesap türü
    .invalid = Lütfen hesap türünü seçin.
payee-kind-ordinary = Olağan (futsū)
payee-kind-current = Cari (tōza)
payee-kind-savings = Tasarruf (chochiku)
payee-number = Hesap numarası
    .invalid = Lütfen hesap numarasını kontrol edin.
payee-number-japan = Yedi rakam; daha kısaysa başına sıfır ekleyin
payee-cpf = Hesap sahibinin CPF numarası
    .invalid = Bu bir CPF numarası değil. Lütfen yazım hatası olup olmadığına bakın.
payee-clabe = CLABE
    .invalid = Bu bir CLABE numarası değil. Lütfen yazım hatası olup olmadığına bakın.
payee-clabe-hint = On sekiz rakam
payee-iban = IBAN
    .invalid = Bu bir IBAN değil. Lütfen yazım hatası olup olmadığına bakın.
payee-details = Hesap
    .invalid = Lütfen hesap numarasını ve bankanın hesabı bulması için gereken her şeyi yazın.
payee-details-hint = IBAN ya da banka ve şube kodlarıyla hesap numarası
payee-holder = Hesap sahibi
    .invalid = Lütfen adı bankanın bildiği gibi yazın.
payee-holder-kana = Katakana ile, hesap cüzdanındaki gibi

error-payee-invalid = Hesapta henüz doğru olmayan bir şey var
error-payee-closed = Bu siparişin hiçbir iadesi artık hesap beklemiyor. Paranızın durumu sayfada görünüyor.

## E-postalar.

email-refunded-whole = Böylece ödemenin tamamı iade edilmiş oldu.
email-refunded-part = Böylece ödemenin bir kısmı iade edilmiş oldu; kalanı olduğu gibi duruyor.

email-account-asked-subject = { $number } numaralı siparişiniz için size borcumuz var
email-account-asked-body = Siparişiniz için size { MONEY($amount) } borcumuz var. Bu tutar, ödediğiniz yoldan geri gönderilemiyor. Lütfen hangi hesaba gönderebileceğimizi siparişinizin sayfasında bildirin.
email-account-asked-again = Bildirdiğiniz hesaba { MONEY($amount) } ödeyemedik. Lütfen siparişinizin sayfasında başka bir hesap bildirin ya da yazım hatası olup olmadığına bakın.
email-account-asked-care = Lütfen hesabınızı o sayfadan başka hiçbir yerde bildirmeyin. Hesabınızı asla e-postayla ya da telefonda sormayız.

email-account-paid-subject = { $number } numaralı siparişin parası gönderildi
email-account-paid-body = Bildirdiğiniz hesaba { MONEY($amount) } gönderdik. Bankanıza göre size ulaşması birkaç gün sürebilir.
