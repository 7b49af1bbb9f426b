title = Keten havlu
    .synonyms = banyo havlusu, mutfak havlusu, kurulama bezi, el havlusu, peştamal
tagline = Fransız keteni; çabuk kurur, her yıl yumuşar
description =
    Keten suyu çabuk içer, çabuk kurur ve camda hav bırakmaz. Küçüğü mutfağa, büyüğü banyoya asılır. İkisinde de üç dokuma çizgi ve köşeleri dikili bir kıvrım vardır; ikisi de her yıkamada biraz daha yumuşar.

    Keten Normandiya’da yetişir, Vosges’da on dokuz kişilik bir dokumahanede eğrilip dokunur. Evinizde ölçüsünü korusun diye kumaşı kesmeden önce bir kez yıkarlar.
details =
    Küçük: 45 × 70 cm, tabak ve bardak kurulamak için
    Büyük: 80 × 140 cm, banyo için
    Malzeme: %100 keten, metrekaresi 300 g
    Bakım: makinede 60 °C’de yıkayın, yumuşatıcı kullanmayın
slug = keten-havlu
picture = Doğal keten renginde, kıvrımın üzerinde üç dokuma çizgili bir havlu.
picture-2 = Havlunun kıvrımı ve askı ilmeği.
