title = Tsubame çay kutusu
    .synonyms = çay saklama kabı, çay kavanozu, teneke kutu, çaylık
tagline = Metal levhadan; kapağı kendiliğinden inip kapanır
description =
    Kapağı koyun ve bırakın: kendi ağırlığıyla iner, bir nefesle kapanır. Conta yok, kilit yok; yalnızca saç telinden ince bir aralık, ve çay kuru kalır. Bakır kahverengiye, pirinç bal rengine döner; en çabuk da parmaklarınızın değdiği yerde.

    Bölge çiftçilerinin kışın çivi dövdüğü zamanlardan beri metal işlenen Tsubame’de yapılır. Üç bakırcı her kutuyu elde kıvırır, lehimler ve parlatır; kapak doğru hızla indiğinde iş bitmiş sayılır.
details =
    Ölçü: yükseklik 10 cm, çap 7,5 cm
    Hacim: yaklaşık 100 g yaprak çay
    Malzeme: bakır ya da pirinç, içi kalaylı
    Kapak: çift, kendi ağırlığıyla kapanır
    Bakım: kuru bezle silin, suya değdirmeyin
slug = tsubame-çay-kutusu
picture = Parlatılmış metalden sade bir silindir, kapağı tam oturuyor.
picture-2 = Açık kutu, kapağı yanında.
