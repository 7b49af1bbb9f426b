### Geri giden ürünler.

send-back-open-withdrawal = Sözleşmeden buradan cayın
send-back-open-voluntary = Ürün iade et

send-back-title-withdrawal = Sözleşmeden cayma
send-back-title-voluntary = Ürün iadesi
send-back-lede = Geri gidecekleri seçin. Sonraki sayfada bakıp onaylamadan hiçbir şey gönderilmez.
send-back-until = Son gün: { DATE($day) }.
send-back-until-open = Düşünme süreniz her şey ulaştığında başlar. O zamana kadar beklemeniz gerekmez.
send-back-pieces = İade edilecek adet, en çok { NUMBER($left) }
send-back-reason = Neden?
send-back-no-reason = Söylemek istemiyorum
send-back-changed-mind = Fikrimi değiştirdim
send-back-does-not-fit = Uymadı
send-back-not-as-shown = Gösterildiği gibi değil
send-back-damaged = Hasarlı ya da çalışmıyor
send-back-wrong-thing = Başka bir şey geldi
send-back-instead = Yerine ne istersiniz?
send-back-money = Paramı geri istiyorum
send-back-exchange-for = Şununla değiştir: { $options }
send-back-not-digital = Dosya artık sizindir: indirilebilir olduktan sonra iade edilemez.
send-back-next = Devam

send-back-check = Bakın ve onaylayın
send-back-statement-withdrawal = { DATE($day) } tarihli { $number } numaralı siparişteki şu ürünler için sözleşmeden cayıyorum:
send-back-statement-voluntary = { DATE($day) } tarihli { $number } numaralı siparişteki şu ürünleri iade ediyorum:
send-back-pictures = Sorunun fotoğrafları (isteğe bağlı)
send-back-pictures-hint = JPEG, PNG veya WebP olarak en fazla { NUMBER($most) } fotoğraf, her biri en fazla { NUMBER($size) } MB. Bunları yalnızca siz ve biz görürüz; çekildikleri yer dosyadan silinir.
send-back-pictures-kept = Bu fotoğraflar iadeye eklenecek:
send-back-picture = Fotoğrafınız { NUMBER($number) }
send-back-picture-out = Bu fotoğraf eklenmesin
send-back-mail-to = Onay e-postası hemen { $email } adresine gönderilir.
send-back-change = Bir şeyi değiştir
send-back-confirm-withdrawal = Caymayı onayla
send-back-confirm-voluntary = İadeyi onayla
send-back-back-title = Size geri ödenecekler
send-back-sum = Geri alacağınız
send-back-interest = Vadesi gelmemiş taksitlerin faizi
send-back-tax = Bunun { MONEY($amount) } kadarı fiyata dâhil olan vergidir.
send-back-kept = { $charges }: devlete gitti ve ürün geri döndüğünde devlette kalır. { MONEY($amount) } geri ödenmez.
send-back-door-claim = Kapıda ödediğiniz, bize değil devlete ve kargoya gitti. Ülkenizin gümrüğü, yeniden yurt dışına çıkan ürünlerin vergisini iade eder: paketi göndermeden önce oraya başvurun.
send-back-door-lost = Kapıda ödediğiniz, bize değil devlete ve kargoya gitti. Ülkenizin gümrüğü, iade edilen ürünlerin vergisini geri vermez.
send-back-door-ask = Kapıda ödediğiniz, bize değil devlete ve kargoya gitti. İade edilen ürünlerin vergisinin geri verilip verilmediğini ülkenizin gümrüğüne sorun.
send-back-outward = Kargodan, standart teslimatın tutacağı kadarını geri öderiz.
send-back-when = Paket bize ulaşır ulaşmaz para, ödediğiniz yoldan geri gider.

error-return-closed = Bu siparişten hiçbir şey iade edilemez ya da artık edilemez.
error-return-nothing = Lütfen en az bir parça seçin.
error-return-pieces = Bunların hepsi iade edilemez. Lütfen listeye bir kez daha bakın.
error-picture-large = Bir fotoğraf çok büyük. Lütfen en fazla { NUMBER($size) } MB olan birini seçin veya daha düşük çözünürlükle yeniden çekin.
error-picture-unreadable = Bir dosya, açabildiğimiz bir fotoğraf değil. Lütfen JPEG, PNG veya WebP seçin.
error-pictures-many = En fazla { NUMBER($most) } fotoğraf eklenebilir. İlkleri saklandı; lütfen bakıp onaylayın.

send-back-heading = İadeleriniz
send-back-number = İade { $number }
send-back-asked = Onaylandı: { $moment }.
send-back-send-to = Paketi gönderin
send-back-how = Her şeyi geldiği gibi özenle paketleyin, pakete { $number } numarasını yazan bir not koyun ve kısa sürede gönderin. Paranız gelene kadar gönderi belgesini saklayın.
send-back-arrived = Ulaştı: { $moment }. İnceliyoruz.
send-back-refunded = Geri alındı: { $moment }. Paranız yolda.
send-back-taken = Geri alındı: { $moment }.
send-back-refused = Geri almama kararı: { $moment }.
send-back-set-aside = Yerine istediğiniz sizin için ayrıldı.
send-back-replaced = Yerine istediğiniz gönderildi: { $moment }.

email-return-withdrawal-subject = { $number } numaralı siparişten caymanız
email-return-withdrawal-body = Cayma bildiriminizi aldık. Bildirim zamanı: { $moment }; içeriği aşağıdadır.
email-return-voluntary-subject = { $number } numaralı siparişinizin iadesi
email-return-voluntary-body = İade bildiriminizi aldık. Onay zamanı: { $moment }; içeriği aşağıdadır.
email-return-refused-subject = { $number } numaralı siparişinizin iadesi hakkında
email-return-refused-body = İade etmek istediğinizi geri alamıyoruz.
