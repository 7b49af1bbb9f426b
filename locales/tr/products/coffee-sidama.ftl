title = Sidama kahvesi
    .synonyms = çekirdek kahve, öğütülmüş kahve, Etiyopya kahvesi, nitelikli kahve
tagline = Yıkanmış yayla kahvesi, açık kavrulmuş
description =
    Bergamot ve olgun şeftali kokulu, siyah çay gibi biten hafif, berrak bir kahve. En iyi hâlini filtre kahve olarak verir, makinede ya da elde demlenmiş. Çekirdek hâlinde daha uzun dayanır; değirmeniniz yoksa filtre için öğütülmüş olarak göndeririz.

    Dört yüz kadar aile, topladığı kahve kirazlarını Sidama tepelerindeki tek bir yıkama istasyonuna getirir; çekirdekler orada yükseltilmiş yataklarda iki hafta kurur ve iki kez elde ayıklanır. Fiyatın daha büyük bir bölümü ülkede kalsın diye Addis Ababa’da, on iki kiloluk partiler hâlinde kavrulur.
details =
    İçindekiler: 250 g, çekirdek ya da filtre için öğütülmüş
    Kahve: arabica, eski yerel çeşitler, yıkanmış
    Yetiştiği yükseklik: 1.900–2.100 m
    Tadı: bergamot, şeftali, siyah çay
    Ambalaj: kraft kâğıt torba, metal şeritle kapalı
    Kapalı, serin ve kuru yerde saklayın; kavrulduktan sonraki iki ay içinde en iyisidir
slug = sidama-kahvesi
picture = Kahverengi kraft kâğıttan, üstü kıvrılıp metal şeritle kapatılmış bir torba.
picture-2 = Torbanın yanına dökülmüş kavrulmuş kahve çekirdekleri.
