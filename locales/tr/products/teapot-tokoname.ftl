title = Tokoname kyusu
    .synonyms = çaydanlık, Japon demliği, çay demliği
tagline = Sırsız kilden, yan saplı demlik
description =
    Yeşil çay için küçük bir demlik; yanındaki sapından tutup tek elle dökülür. Kili demir bakımından zengindir ve sırsız bırakılır; çayın tadını yuvarlar, kullandıkça yumuşak bir parıltı kazanır. Tuğla kilin kendi kırmızısıdır, Mürekkep ise aynı kilin siyah pişirilmişi.

    Deniz kıyısındaki fırınlar kasabası Tokoname’de, üç kuşaktır demlik yapan bir ailede yapılır. Emziğin arkasındaki süzgeç aynı kilden biçimlenir, elde delinir.
details =
    Hacim: 300 ml, iki fincana yeter
    Ölçü: çap 9 cm, yükseklik 8,5 cm, emzik ve sapla 15 cm
    Malzeme: demirce zengin, sırsız stoneware seramik
    Süzgeç: kil, demliğin parçası
    Bakım: yalnızca ılık suyla durulayın, deterjan kullanmayın, kapağı açık kurutun
slug = tokoname-kyusu-demlik
picture = Sırsız kilden, kapaklı, kıvrık emzikli, yanında düz sapı olan yuvarlak bir demlik.
picture-2 = Kapağı açık demlik, yanında kapağı ve bir kase yeşil çay.
