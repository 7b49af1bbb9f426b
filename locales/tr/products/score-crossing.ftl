title = A Travessia (Geçiş)
    .synonyms = müzik notası, piyano notası, nota kağıdı, partisyon
tagline = Kalimba ya da piyano için iki sayfalık nota
description =
    Sakin eller için bir parça. Sol başparmak bir tekne gibi, altışarlı eşit dalgalarla sallanır; sağ başparmak onun üzerinde şarkı söyler, denize açılır, yolun yarısında neredeyse susar ve öteki kıyıda ezgisini yeniden bulur. Her nota 17 dilli bir kalimbada ve piyanonun ikinci yılındaki herkesin elinin altındadır.

    Salvador’da, ders vermek için haftada iki kez vapurla körfezi geçen bir piyanist yazdı. Sol eli motorun vuruşunda buldu, sağ eli bir biletin arkasına yazdı.
details =
    Çalgı: do akortlu, 17 dilli kalimba ya da piyano
    Ton ve ölçü: do majör, 6/8
    Uzunluk: 64 ölçü, iki dakikadan biraz uzun
    Dosya: PDF, iki A4 sayfa; yazdırmak ya da ekrandan okumak için
    Halka açık çalabilir, kaydedebilir ve öğrencileriniz için çoğaltabilirsiniz
    Hiçbir şey gönderilmez: ödenir ödenmez dosyayı indirirsiniz
slug = a-travessia-nota
picture = Notanın kâğıt üzerindeki ilk sayfası, başlığı A Travessia ile.
picture-2 = Notanın ilk ölçüleri yakından.
