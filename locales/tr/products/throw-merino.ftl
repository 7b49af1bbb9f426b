title = Merinos battaniye
    .synonyms = koltuk şalı, diz battaniyesi, yün battaniye, pike, örtü
tagline = Mühlviertel’de dokunmuş, ilk akşamdan yumuşak
description =
    Altında kitap okunacak bir battaniye. Merinos yünü ağır olmadan sıcak tutar; kumaş, çıplak tende yumuşak olana dek devedikeni başlarıyla taranır. İki kenarı elde bükülmüş kısa saçaklarla biter.

    Avusturya’nın kuzeyindeki Mühlviertel’de, bir ailenin 1921’den beri işlettiği bir dokumahanede dokunur. Tezgâhlar başındakilerden yaşlıdır ve her ipliği izleyecek kadar yavaş çalışır.
details =
    Ölçü: 140 × 200 cm, saçaklarla
    Malzeme: %100 merinos yünü
    Kumaş ağırlığı: metrekaresi 400 g
    Bakım: sık havalandırın, soğuk suda elde yıkayın, yatay kurutun
slug = merinos-battaniye
picture = Kısa bükümlü saçakları olan katlanmış bir yün battaniye.
picture-2 = Battaniyenin saçakları ve dokusu yakından.
