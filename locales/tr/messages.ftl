message-title = Bu siparişle ilgili sorular
message-lede = Bu sayfanın dilinde yazın. Yanıtımızı burada ve e-postanızda bulursunuz.
message-from-you = Siz
message-text = İletiniz
message-hint = { NUMBER($most) ->
    [one] En çok { NUMBER($most) } karakter
   *[other] En çok { NUMBER($most) } karakter
}
message-send = İletiyi gönder
error-message-empty = Lütfen ne öğrenmek istediğinizi yazın.
error-messages-full = Son iletilerinizi henüz yanıtlamadık. Lütfen yeniden yazmadan önce yanıtımızı bekleyin.
error-messages-closed = E-posta adresiniz silindi, bu yüzden artık yanıt veremiyoruz.

email-asked-subject = { $number } siparişiyle ilgili soru
email-asked-body = { $number } siparişiyle ilgili bir ileti geldi. Yazıldığı dil: { $language }.
email-asked-how = Aynı dilde yanıtlayın: caravel messages answer { $number } --text-file FILE
email-asked-why = Bu e-postayı, { $shop } künyesinde adresiniz bulunduğu için aldınız.

email-answered-subject = { $number } siparişinizle ilgili yanıtımız
email-answered-body = siparişinizle ilgili bir soru sordunuz. Yanıtımız:
email-answered-again = Yeniden yazmak için siparişinizin sayfasını açın.
