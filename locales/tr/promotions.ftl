### Kampanyalar: kod alanı, ne düşüldüğü ve bir kodun neden bir şey düşürmediği.

promotion-code = İndirim kodu
promotion-code-label = Kod
promotion-apply = Uygula
promotion-remove = Kaldır
promotion-remove-code = Kodu kaldır: { $code }
promotion-counts = Bu kod geçerli.
promotion-removed = Kod kaldırıldı.

## Kampanyaların adları. Toplamda görünürler.

promotion-name-welcome = Hoş geldiniz
promotion-name-thanks = Teşekkürler
promotion-name-post = Ücretsiz kargo
promotion-name-table = Dolu sofra
promotion-unnamed = Kampanya

## Toplamın satırları

total-discount = İndirim: { $name }
total-discount-percent = { $name }, { $percent } indirim
total-shipping-promotion = Teslimat: { $name }
total-after-discount = İndirimden sonra

## Bir kod neden bir şey düşürmez

promotion-refused-unknown = Bu kodu tanımıyoruz. Lütfen doğru yazıldığını kontrol edin.
promotion-refused-not-yet = Bu kod şu tarihten itibaren geçerli: { DATE($day) }.
promotion-refused-ended = Bu kodun süresi doldu.
promotion-refused-market = Bu kod bu ülkede geçerli değil.
promotion-refused-currency = Bu kod bu para biriminde geçerli değil.
promotion-refused-goods = Bu kod sepetinizdeki ürünlerin hiçbirinde geçerli değil.
promotion-refused-minimum = { MONEY($missing) } daha ekleyin, bu kod geçerli olsun.
promotion-refused-used-up = Bu kod kullanılabileceği kadar kullanıldı.
