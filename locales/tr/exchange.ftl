### Döviz kurları: kur farkı, çevirmeden ödeme ve çok eski kurlar.

rate-markup = Bu kur, { $source } kurunun { $markup } üzerindedir.

rate-refused = Kurumuz çok eski olduğu için fiyatlar şu anda { $asked } cinsinden gösterilemiyor. Yeni kur gelene kadar fiyatlar { $shown } cinsindendir.
rate-refused-order = Yeni kur gelene kadar teslimat ücreti hesaplanamıyor; bu yüzden şu anda sipariş verilemiyor. Sepetiniz saklanıyor.

in-base-amount = Çevirmeden: { MONEY($amount) }

in-base-pay = { $currency } olarak öde: { MONEY($amount) }
