### Dijital ürünler: gönderilmeyip indirilenler.

shipping-download = İndirme
shipping-download-when = ödemeden hemen sonra
delivery-estimate-download = Ödemeden hemen sonra indirebilirsiniz; hiçbir şey gönderilmez
stock-digital = İndirmeye hazır
order-downloads = Dosyalarınız
order-download = İndir: { $title }
order-downloads-later = Ödeme ulaşır ulaşmaz burada olacaklar.
email-paid-files = Ödemeniz ulaştı, teşekkür ederiz. Dosyalarınız hazır: siparişinizin sayfasından indirebilirsiniz.
download-consent-title = İndirmenin başlaması
download-consent = İndirmemin cayma süresi dolmadan hemen sunulmasını istiyorum. Böylece cayma hakkımı kaybettiğimi biliyorum.
requirement-download-consent-missing = Lütfen indirmenin hemen başlayabileceğini onaylayın.
download-consented = { $when } tarihinde onayladınız: “{ $words }”
download-left = Kalan indirme: { NUMBER($left) }. Bu bağlantının son geçerlilik anı: { $when }.
download-final = İndirilen dosyalar iade edilemez.
download-final-waiver = İndirilen dosyalar iade edilemez: Dosya size sunulduğu anda cayma hakkınız sona erer. Ödeme adımında onayınızı isteriz.
error-download-expired = Bu bağlantının süresi doldu. Siparişinizin sayfasında yenisi var: Lütfen onay e-postanızdaki bağlantıyı açın.
error-download-used-up = Bu dosya şimdilik indirilebileceği kadar indirildi. Hâlâ gerekiyorsa lütfen onay e-postanızı yanıtlayın.
error-download-closed = Ödemesi iade edildiği veya itiraz konusu olduğu için bu dosya artık sunulmuyor. Bir yanlışlık varsa lütfen onay e-postanızı yanıtlayın.
