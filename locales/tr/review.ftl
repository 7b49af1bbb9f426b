### Gönderilmeden önce birinin baktığı sipariş. Sade ve dostça: neredeyse hepsinde her şey yolundadır.

review-waiting = Siparişiniz bize ulaştı, ürünleriniz ayrıldı. Hazırlamadan önce, genellikle bir iş günü içinde, siparişi kısaca kontrol ediyoruz. Bir şey yapmanıza gerek yok.
review-ahead = Ödemenizden sonra, hazırlamadan önce siparişi genellikle bir iş günü içinde kısaca kontrol ederiz.
review-downloads = Siparişi kontrol eder etmez burada olacaklar.
review-refused = Üzgünüz: bu siparişi kabul edemedik. Sizden bir ücret alınmaz; ödeme yaptıysanız paranız geri dönüş yolunda.

## E-postalar.

email-review-subject = { $number } numaralı siparişinizi kontrol ediyoruz
email-review-body = Siparişiniz bize ulaştı, ürünleriniz ayrıldı. Hazırlamadan önce, genellikle bir iş günü içinde, siparişi kısaca kontrol ediyoruz. Bir şey yapmanıza gerek yok; ilerleme olur olmaz size yazarız.
email-refused-subject = { $number } numaralı siparişinizi kabul edemedik
email-refused-body = Üzgünüz: siparişinizi kabul edemedik ve iptal ettik. Sizden bir ücret alınmaz; ödeme yaptıysanız paranız, ödediğiniz yoldan size geri dönüyor. Bunun bir yanlışlık olduğunu düşünüyorsanız bu e-postayı yanıtlamanız yeterli.
