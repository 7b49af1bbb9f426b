title = Kareli defter
    .synonyms = not defteri, bloknot, günlük, ajanda, bullet journal
tagline = Leipzig’de iplik dikişli; her sayfada düz açılır
description =
    Çizimler, listeler ve uzun düşünceler için bir defter. Kareler mürekkebin altında kaybolacak kadar soluk, kâğıt dolma kalemi arkaya geçirmeyecek kadar iyidir. Formalar iplikle dikilidir; nereden açarsanız düz durur.

    Kitaplar şehri Leipzig’de, iki masalı ve 1936’dan kalma tek dikiş makineli bir ciltevinde ciltlenir. Kapağın bezi, daha önce orada ciltlenen kitaplardan artmıştır.
details =
    Ölçü: A5, 14,8 × 21 cm
    Sayfa: 192, 5 mm kareli
    Kâğıt: metrekaresi 80 g, kuşesiz, asitsiz
    Cilt: iplik dikişli, mukavva üzerine bez kapak, kurdele ayraç
slug = kareli-defter
picture = Bez ciltli, kurdeleli kapalı bir defter.
picture-2 = Açık duran defter: sayfalarının soluk kareleri ve dikişli sırtı.
