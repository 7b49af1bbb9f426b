### Siparişle uyuşmayan para: eksik, fazla ya da geç gelen. Sipariş sayfasında.

money-part-arrived = Ulaşan tutar: { MONEY($arrived) }; eksik kalan: { MONEY($missing) }. Lütfen kalanı ödeyin; son ödeme zamanı: { $expires }. Zamanında gelmezse ulaşan tutar size iade edilir.
money-goes-back = Ödemenizin { MONEY($amount) } tutarındaki bölümü, geldiği yoldan size iade ediliyor. Bankanıza göre bu birkaç gün sürebilir.
money-came-in-vain = Siparişten vazgeçildi: ödeme çok geç ulaştı ya da tamamı gelmedi. Ulaşan tutar size iade ediliyor.
