### Her yere giremeyen ürünler: ürün sayfasında, sepette ve ödeme adımında notlar.

restricted-places = Teslim edilemeyen yerler: { $places }
restricted-here = Buraya teslim edilemez
restricted-ways = Şu yöntemle gönderilemez: { $ways }
restricted-age = Yalnızca { NUMBER($age) } yaş ve üzeri için
cart-restricted = { $title }: teslim edilemez. Lütfen bu ürünü kaldırın.
requirement-restricted = Adresinize teslim edilemez: { $field }.
shipping-restricted = Şu ürünle mümkün değil: { $title }.
checkout-age = Yaş kontrolü
age-confirm = { NUMBER($age) } yaşını doldurdum. Yaşım kapıda kontrol edilir.
requirement-age-missing = Lütfen yaşınızı onaylayın.
order-age = { NUMBER($age) } yaşını doldurduğunuzu onayladınız. Kurye bunu kapıda kontrol eder ve paketi yalnızca bir yetişkine teslim eder.

## Gerekçeler; server/data/restrictions.toml dosyasındaki her kural için bir tane, her biri kendi başına bir cümle

restriction-bee-products-au = Avustralya, balı ve öteki arı ürünlerini yalnızca resmî belgelerle içeri alır; bizde bu belgeler yok.
restriction-beeswax-au-wa = Batı Avustralya, balmumunu yalnızca menşe ülkesinin resmî sertifikasıyla içeri alır; bizde bu sertifika yok.
restriction-honey-nz = Yeni Zelanda, arılarını korumak için kendi balından başkasını içeri almaz.
restriction-meat-and-milk-eu = Et, süt ve bunlardan yapılan ürünler Avrupa Birliği’ne paketle gönderilemez.
restriction-animal-products-us = Amerika Birleşik Devletleri, hayvan hastalıklarını dışarıda tutmak için eti, sütü ve yumurtayı sınırda durdurur.
restriction-plants = Canlı bitkiler ve tohumlar sınırda bitki sağlık sertifikası gerektirir; bizde bu sertifika yok.
restriction-lithium-batteries = Lityum piller uçakla ya da postayla taşınamaz: alev alabilirler.
restriction-knives-gb = Birleşik Krallık’ta bıçak yalnızca yetişkinlere satılır. Kurye kapıda yaşınızı gösteren bir belge ister.
restriction-ivory = Filleri korumak için fildişi ticareti yasaktır.
restriction-alcohol = Bu ülke alkol ithalatını yasaklar.
restriction-e-cigarettes = Bu ülke elektronik sigaraların ve içlerine konanların ithalatını yasaklar.
