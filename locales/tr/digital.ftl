### Dijital ürünler: gönderilmeyip indirilenler.

shipping-download = İndirme
shipping-download-when = ödemeden hemen sonra
delivery-estimate-download = Ödemeden hemen sonra indirebilirsiniz; hiçbir şey gönderilmez
stock-digital = İndirmeye hazır
order-downloads = Dosyalarınız
order-download = İndir: { $title }
order-downloads-later = Ödeme ulaşır ulaşmaz burada olacaklar.
email-paid-files = Ödemeniz ulaştı, teşekkür ederiz. Dosyalarınız hazır: siparişinizin sayfasından indirebilirsiniz.
