title = Kohiki çay kasesi
    .synonyms = matcha kasesi, chawan, fincan, bol, çanak
tagline = Koyu kil üzerine beyaz astar; Mashiko’da elde çekilmiş
description =
    İki avuca sığan bir kase. Koyu kil beyaz astara daldırılır ve ince sırlanır; öyle ki ağzında ve ayağında kil görünür. Yıllar içinde çay, sırın içine ince çizgiler çizer ve kase sizin olur.

    Tokyo’nun kuzeyindeki Mashiko’da, iki çömlekçinin bir çarkı ve bir fırını paylaştığı bir atölyeden gelir. Killerinin bir kısmını evin arkasındaki tepeden çıkarır, yılda altı kez fırın yakarlar.
details =
    Küçük: çap 10,5 cm, yükseklik 6,5 cm, 200 ml alır
    Orta: çap 12,5 cm, yükseklik 7,5 cm, 400 ml alır
    Malzeme: beyaz astarlı, saydam sırlı stoneware seramik
    Her kase biçim ve ton olarak biraz farklıdır
    Bakım: ilk kullanımdan önce suda bekletin, elde yıkayın, mikrodalgada kullanmayın
slug = kohiki-çay-kasesi
picture = Beyaz astarlı, ince koyu benekli yuvarlak bir çay kasesi; ayağında kahverengi kil görünüyor.
picture-2 = Kasenin yukarıdan içi: beyaz astar ve ağız boyunca koyu kil.
