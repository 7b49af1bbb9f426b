title = Sedir tütsüsü
    .synonyms = buhur, oda kokusu, ev kokusu, tütsü çubuğu
tagline = Awaji Adası’ndan altmış çubuk
description =
    Yağmurdan sonraki ormanın kokusu: sedir, biraz hinoki, bir iz duman. Bir çubuk yarım saat yanar ve odayı ağırlaştırmadan arındırır. İçinde bambu çubuk yoktur; yanan yalnızca odun ve reçinedir.

    Batı rüzgârının 1850’den beri tütsü kuruttuğu Awaji Adası’nda yapılır. Dokuz kişilik bir atölye öğütür, yoğurur ve her çubuğu kuruması için tahtaların üzerine serer.
details =
    İçindekiler: 60 çubuk, uzunluk 13,5 cm
    Yanma süresi: çubuk başına yaklaşık 30 dakika
    Malzeme: sedir, hinoki, bağlayıcı olarak tabu ağacı kabuğu, reçine
    Ambalaj: küçük ahşap kutu
    Bakım: kuru yerde saklayın; yanmaz bir tutacakta yakın, gözünüzün önünden ayırmayın
slug = sedir-tütsüsü
picture = Tütsü çubuklarıyla dolu küçük bir ahşap kutu; yanında minik bir kasede tek bir çubuk duruyor.
picture-2 = Çubuklu minik kase yakından.
