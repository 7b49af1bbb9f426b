title = Wayfarer yazı tipi
    .synonyms = font, yazı karakteri, harf karakteri, stencil
tagline = Büyük sözler için sıcak, geometrik bir şablon yazı
description =
    Wayfarer büyük sözler için yapıldı: tabelalar, kapaklar, etiketler, bir sayfanın ilk satırı. Çizgisi eşit, karınları geniştir; bir çizgi ötekini kesecekken şablondaki gibi durur. Bu ona sandıkların ve rıhtımların havasını, bir de nefes alacak yer verir. Portekizceden Lehçeye ve Türkçeye, Latin harfleriyle yazılan dillerin çoğunu konuşur.

    Offenbach’ta, tatillerinde liman yazılarını fotoğraflayan bir tasarımcı çizdi. Bir harfin dağılmamak için nerede köprüye ihtiyaç duyduğunu öğrenmek üzere ilk alfabeyi kartondan kesti.
details =
    Tek stil, 283 karakter: büyük harfler, küçük harfler, rakamlar, işaretler
    Diller: Arnavutçadan Galceye 29 dil; Lehçe ve Türkçe de aralarında
    Dosya: OpenType (.otf), yaygın bütün sistem ve programlar için
    Lisans: SIL Open Font License 1.1; baskı, web ve ürünler için
    Hiçbir şey gönderilmez: ödenir ödenmez dosyayı indirirsiniz
slug = wayfarer-yazı-tipi
picture = Yazı tipini gösteren basılı bir yaprak: adı, Wayfarer, ve alfabesi.
picture-2 = Yapraktaki büyük harfler yakından.
