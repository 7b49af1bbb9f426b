title = Ceviz kalimba
    .synonyms = parmak piyanosu, başparmak piyanosu, müzik aleti, enstrüman
tagline = Ceviz kutu üzerinde on yedi çelik dil
description =
    İki başparmak yeter; yanlış nota da neredeyse yoktur: yan yana duran diller birlikte güzel tınlar. Ceviz kutu sesi yuvarlak ve uzun yapar, geç akşamlara yetecek kadar da kısık. Afrika’nın güneyinde bin yıldır çalınan mbiradan gelir.

    Doğu Kap’ta, herkesin çaldığı beş kişilik bir atölyede yapılır. Dilleri yay çeliğinden döver, her birini kulakla akort eder, her çalgıyı paketlemeden önce bir akşam boyunca çalarlar.
details =
    Diller: 17 adet, C4’ten E6’ya, do majör
    Ölçü: 18 × 13 cm, yükseklik 4 cm
    Malzeme: ceviz, yay çeliği
    Yanında: küçük bir akort çekici, pamuklu bir kese
    Bakım: dilleri kuru bezle silin, güneşten uzak tutun
slug = ceviz-kalimba
picture = On yedi çelik dilli, koyu cevizden bir kutu.
picture-2 = Kalimbanın dilleri, yukarıdan.
