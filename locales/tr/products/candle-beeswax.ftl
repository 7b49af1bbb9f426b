title = Balmumu mum
    .synonyms = arı mumu, masa mumu, sofra mumu, uzun mum
tagline = Otuz kez daldırılmış bir çift ince mum
description =
    Balmumu sakin, sıcak bir ışıkla yanar; yanarken de yanmazken de hafifçe bal kokar. Her mum otuz kez daldırılır ve her seferinde bir yaprak kalınlığı kadar büyür; dibindeki katmanlar elle hissedilir. Çift, keten iple bağlıdır ve yanında tek mumluk küçük bir şamdan vardır.

    Alentejo’da, mantar meşelerinin altında iki yüz kovan besleyen iki kardeş yapar. Kışın, arılar dinlenirken daldırırlar; raf boşalınca da bir sonraki kışa kadar mum olmaz.
details =
    İçindekiler: iki mum, bir şamdan
    Ölçü: uzunluk 25 cm, dipte çap 2 cm
    Yanma süresi: mum başına yaklaşık yedi saat
    Malzeme: saf balmumu, pamuk fitil
    Bakım: fitili 1 cm’ye kısaltın; cereyandan uzak tutun, gözünüzün önünden ayırmayın
slug = balmumu-mum
picture = Keten iple bağlanmış, sarı balmumundan iki ince mum ve küçük bir şamdan.
picture-2 = Yakından fitiller ve mumdaki daldırma izleri.
