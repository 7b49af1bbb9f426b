### Siparişin tamamlanması: iletişim, teslimat, ödeme, toplam, düğme.

checkout-title = Alışverişi tamamla
checkout-sandbox-note = Burası bir tanıtım mağazası. Gönül rahatlığıyla sipariş verebilirsiniz: hiçbir ücret alınmaz, hiçbir şey gönderilmez.

## İletişim

checkout-contact = İletişim
checkout-email = E-posta adresi
checkout-email-hint = Yalnızca bu siparişle ilgili yazarız.

## Teslimat

checkout-delivery = Teslimat adresi
checkout-country = Ülke
checkout-save = Güncelle

address-name = Ad soyad
address-organization = Şirket
address-street = Cadde, sokak ve numara
address-street-hint = Paketin üzerinde yazacağı gibi
address-extra = Daire, kat, bina
address-extra-hint = Kuryenin kapınızı bulmasına yarayacak her şey
address-district = İlçe
address-city = Şehir
address-region = Bölge
address-region-state = Eyalet
address-region-prefecture = Prefektörlük
address-region-province = İl
address-region-emirate = Emirlik
address-region-area = Bölge veya alan
address-postcode = Posta kodu
address-postcode-us = ZIP kodu
address-postcode-hint = Örneğin { $example }
address-optional = (isteğe bağlı)
address-choose-region = Lütfen seçin

## Gönderim yöntemi

checkout-shipping = Gönderim
shipping-standard = Standart
shipping-express = Ekspres
shipping-days = { NUMBER($min) }–{ NUMBER($max) } iş günü
shipping-days-exact =
    { NUMBER($days) ->
        [one] { NUMBER($days) } iş günü
       *[other] { NUMBER($days) } iş günü
    }
shipping-free = Ücretsiz

## Ödeme

checkout-payment = Ödeme

checkout-credit-notice = Sonradan ödemek bir kredidir ve geç ödemek size paraya mal olur. Ödeme kuruluşu, ödeme gücünüzü kontrol edebilir.

## Toplam

checkout-summary = Siparişiniz
checkout-edit-cart = Sepeti değiştir
total-goods = Ürünler
total-shipping = Teslimat
total-tax-included = { $rate } { $tax } dahil
total-tax-added = Artı { $rate } { $tax }
total-duty = Gümrük vergisi
total-tax-border = İthalat vergisi, { $rate } { $tax }
total-parcel-fee = Resmî paket harcı
total-clearance-fee = Kargo firmasının gümrükleme ücreti
total-due = Toplam
total-door = Kapınıza kadar
total-at-door = Kapınızda ödenecek (tahminî)

# Siparişin ödeme yükümlülüğü doğurduğu düğmeden açıkça anlaşılmalı (Mesafeli Sözleşmeler Yönetmeliği).
place-order = Siparişi onayla ve öde
checkout-terms = Bu düğmeyle burada listelenen ürünleri sipariş eder ve toplam tutarı ödeme yükümlülüğünü kabul edersiniz.

## Eksik olanlar

checkout-errors-title =
    { NUMBER($count) ->
        [one] Sipariş vermeden önce lütfen bir noktaya bakın
       *[other] Sipariş vermeden önce lütfen { NUMBER($count) } noktaya bakın
    }

requirement-missing = Lütfen doldurun: { $field }
requirement-invalid = Lütfen kontrol edin: { $field }
requirement-unavailable = Mevcut değil: { $field }
requirement-out-of-stock = Stok yetersiz: { $field }

requirement-email-missing = Lütfen e-posta adresinizi yazın.
requirement-email-invalid = Bu bir e-posta adresine benzemiyor. Lütfen kontrol edin.
requirement-address-country-missing = Lütfen bir ülke seçin.
requirement-address-country-unavailable = Bu sayfadan bu ülkeye teslimat yapmıyoruz. Lütfen başka bir ülke seçin.
requirement-address-name-missing = Lütfen paketi teslim alacak kişinin adını ve soyadını yazın.
requirement-address-street-missing = Lütfen caddeyi, sokağı ve numarayı yazın.
requirement-address-district-missing = Lütfen ilçeyi yazın.
requirement-address-city-missing = Lütfen şehri yazın.
requirement-address-region-missing = Lütfen eyaleti, prefektörlüğü veya bölgeyi yazın.
requirement-address-region-invalid = Lütfen listeden seçin.
requirement-address-postcode-missing = Lütfen posta kodunu yazın.
requirement-address-postcode-invalid = Bu, bu ülkenin posta koduna benzemiyor. Örnek: { $example }
requirement-shipping-method-missing = Lütfen bir gönderim yöntemi seçin.
requirement-shipping-method-unavailable = Bu gönderim yöntemi burada geçerli değil. Lütfen başka birini seçin.
requirement-payment-method-missing = Lütfen nasıl ödemek istediğinizi seçin.
requirement-payment-method-unavailable = Bu ödeme yöntemi siparişiniz için geçerli değil. Lütfen başka birini seçin.
