address-change-link = Adresi değiştir
address-change-title = Teslimat adresini değiştir
address-change-lede = Henüz hiçbir şey paketlenmediyse siparişinizin gideceği adresi değiştirebilirsiniz. Herhangi bir şey değişmeden önce tutarı görürsünüz.
address-change-check = Yeni adresi kontrol edin
address-change-before = Şimdiki adrese
address-change-after = Yeni adrese
address-change-same = Tutar aynı kalıyor.
address-change-back = Siparişiniz yeni adrese { MONEY($amount) } daha az tutuyor. Bu tutar, ödeme yaptığınız yolla size geri gönderilir.
address-change-already = Siparişiniz zaten bu adrese gidiyor.
address-change-dearer = Siparişiniz bu adrese { MONEY($amount) } daha fazla tutardı ve bu, siparişe sonradan eklenemez. Hiçbir şey değişmedi. Siparişi iptal edip yeni adresle tekrar verebilirsiniz.
address-change-sum-fixed = Siparişiniz bu adrese başka bir tutara gelirdi ve ödemesi şimdiden sürüyor. Hiçbir şey değişmedi.
address-change-method = Bu adrese gidecek bir sipariş { $method } ile ödenemez. Hiçbir şey değişmedi.
address-change-not-carried = { $shipping } bu adrese teslimat yapmıyor. Hiçbir şey değişmedi.
address-change-asks-more = Bu adres için siparişinizde olmayan bir bilgi gerekir; örneğin gümrük için bir numara, yaş kanıtı veya vergi numarası. Hiçbir şey değişmedi. Siparişi iptal edip yeni adresle tekrar verebilirsiniz.
address-change-unknown = Siparişinizin bu adrese ne tutacağını hesaplayamıyoruz. Hiçbir şey değişmedi. Lütfen sipariş sayfanızdan bize yazın.

error-order-packed = Siparişinizin bir bölümü paketlendiği için adresi artık değiştirilemiyor.
error-address-closed = Bu siparişin adresi artık buradan değiştirilemiyor. Lütfen sipariş sayfanızdan bize yazın.
error-address-refused = Siparişiniz bu adrese gönderilemiyor. Hiçbir şey değişmedi.
error-address-shown = Size gösterildiğinden beri bir şey değişti. Lütfen bir kez daha kontrol edin.
order-event-address-changed = Teslimat adresini değiştirdiniz

email-address-changed-subject = { $number } numaralı siparişinizin teslimat adresi değiştirildi
email-address-changed-body = Siparişinizin teslimat adresi değiştirildi. Şimdi nereye gideceğini ve ne tuttuğunu aşağıda görebilirsiniz.
email-address-changed-back = Siparişiniz artık { MONEY($amount) } daha az tutuyor. Bu tutar, ödeme yaptığınız yolla size geri gönderilir.
email-address-changed-care = Bunu siz yapmadıysanız lütfen bu e-postayı hemen yanıtlayın.
