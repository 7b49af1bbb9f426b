### Avrupa Birliği’nde şirket adına alışveriş: KDV numarası ve tersine vergilendirme.

checkout-company = Şirket adına mı alıyorsunuz?
vat-number = AB KDV numarası
vat-number-hint = Ülkenin harfleriyle birlikte, örneğin { $example }. Avrupa Birliği’nin kayıt sistemi VIES numarayı onaylayınca KDV almadan teslim ederiz, vergiyi şirketiniz beyan eder.
vat-number-confirmed = VIES bu numarayı onayladı: KDV almıyoruz.
vat-number-taxed-here = VIES bu numarayı onayladı. Ürünler numaranızın ait olduğu ülkeden gönderildiği için yine de KDV alınır.
vat-number-unanswered = VIES şu anda yanıt vermiyor, bu yüzden KDV alıyoruz. Bu sayfayı güncellediğinizde ya da sipariş verdiğinizde yeniden sorarız.
requirement-vat-number-invalid = Bu bir KDV numarasına benzemiyor. Lütfen kontrol edin, örneğin { $example }, ya da alanı boş bırakın.
requirement-vat-number-unconfirmed = VIES, Avrupa Birliği içi ticaret için bu numarayı tanımıyor. Lütfen kontrol edin ya da alanı boş bırakıp KDV’li satın alın.

total-tax-reversed = { $rate } { $tax } (tersine vergilendirme)
reverse-charge-goods = Tersine vergilendirme (reverse charge). 2006/112/AT sayılı Direktif’in 138. maddesi uyarınca başka bir üye devlete KDV’den istisna teslim: KDV’yi ödemekle alıcı yükümlüdür.
reverse-charge-services = 2006/112/AT sayılı Direktif’in 44. ve 196. maddeleri uyarınca tersine vergilendirme (reverse charge): KDV’yi ödemekle hizmeti alan yükümlüdür.

order-vat-number = KDV numarası: { $number }
order-vat-unanswered = KDV numarası: { $number }. Sipariş verdiğinizde VIES yanıt vermediği için KDV alındı.
