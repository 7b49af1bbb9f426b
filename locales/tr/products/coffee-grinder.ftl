title = El tipi kahve değirmeni
    .synonyms = kahve öğütücü, manuel değirmen, grinder
tagline = Çelik ve ceviz; onarılmak üzere yapıldı
description =
    Elle çevrilen bir değirmen: düzgün öğütür, erken sabahlara yetecek kadar sessizdir. Öğütme dişlisi espressodan French press’e kırk belirgin kademede ayarlanır. Alet gerekmeden sökülür, her parçası ayrı ayrı bulunur.

    Çekiçleri suyun döndürdüğü zamanlardan beri çelik işlenen Bergisches Land’da, yedi kişilik bir atölyede yapılır. Gövdeleri kendileri tornalar, her değirmeni elde toplar ve numarasını bir deftere yazarlar.
details =
    Ölçü: yükseklik 19 cm, çap 7 cm
    Kapasite: 35 g çekirdek
    Dişli: konik, sertleştirilmiş çelik, 40 kademe
    Malzeme: karartılmış çelik, yağlanmış ceviz
    Bakım: kuru fırçalayın, dişliye su değdirmeyin
slug = el-tipi-kahve-değirmeni
picture = İnce bir kahve değirmeni: üstü karartılmış çelik, altı ceviz, tepesinde ahşap topuzlu bir kol.
picture-2 = Kol ve ahşap topuzu, yukarıdan.
