### Sipariş hakkında, siparişin dilinde e-postalar. Düz metin.

## Sipariş verildi

email-order-subject = Caravel siparişiniz: { $number }
email-order-greeting = Merhaba,
email-order-body = Siparişiniz için teşekkür ederiz. Aşağıda gördüğünüz biçimde kaydettik.
email-order-pay = Ürünleriniz sizin için ayrıldı.
email-order-pay-by = Son ödeme zamanı: { $when }. Nasıl ödeyeceğiniz aşağıda ve siparişinizin sayfasında yazıyor.
email-order-paid = Ödemeniz ulaştı.
email-order-pay-on-delivery = Lütfen paket geldiğinde { MONEY($amount) } tutarını nakit olarak hazır bulundurun.
email-order-lines = Sipariş ettikleriniz
email-order-address = Teslimat adresi

## Ödendi

email-paid-subject = { $number } numaralı siparişinizin ödemesi ulaştı
email-paid-body = Ödemeniz ulaştı, teşekkür ederiz. Ürünlerinizi hazırlıyoruz.

## İptal edildi

email-canceled-subject = { $number } numaralı siparişiniz iptal edildi
email-canceled-body = Siparişinizin ödemesi zamanında ulaşmadığı için siparişi iptal ettik. Hiçbir ücret alınmadı. Ürünleri hâlâ istiyorsanız yeniden sipariş verebilirsiniz.

## Her e-postanın altında

email-signature = Sevgilerimizle, Caravel
email-demo-note = Bu e-posta bir tanıtım mağazasından gelmektedir. Hiçbir ücret alınmaz, hiçbir şey gönderilmez.
