title = Yivli kupa
    .synonyms = fincan, bardak, kahve kupası, çay kupası, mug
tagline = Parmakların kendiliğinden bulduğu yivleriyle seramik
description =
    Bu kupayı ayağından ağzına kadar ince yivler dolanır; kil dönerken ahşap bir tarakla çekilmiştir. Ele tutunacak yer verir, parmakları sıcaktan biraz uzak tutarlar. Kulpuna üç parmak sığar.

    Westerwald’ın kıyısında, eski bir değirmenin avlusundaki atölyede elde çekilir. Oradaki çömlekçi kupadan başka bir şey yapmaz; iyi bir günde otuz kadar.
details =
    Hacim: 300 ml
    Ölçü: çap 8,5 cm, yükseklik 9 cm
    Malzeme: stoneware seramik, içi dışı sırlı, ayağı sırsız
    Bakım: bulaşık makinesine ve mikrodalgaya uygundur
slug = yivli-kupa
picture = Çepeçevre ince yivli, yuvarlak kulplu, ayağı sırsız bir seramik kupa, içi kahve dolu.
picture-2 = Kahve dolu kupa yukarıdan; önde kulpu ve yivleri.
