title = İpek tivil eşarp
    .synonyms = fular, şal, atkı, başörtüsü
tagline = Lyon’da basılmış, kenarları elde kıvrılmış
description =
    Küçük baklavalı, kenarı boyunca iki çizgili kare bir ipek tivil; deseni her katlayışta değişir. Tivil, bağladığınız yerde durmasına yetecek ağırlığı verir. Kenarı elde kıvrılıp dikilir; bu, eşarp başına bir saat sürer.

    Lyon’da, her rengi hâlâ kendi şablonundan geçiren beş kişilik bir atölyede basılır. Boyaları, 1958’de başlanmış bir defterdeki tariflere bakarak göz kararı karıştırırlar.
details =
    Ölçü: 90 × 90 cm
    Malzeme: %100 ipek, tivil
    Kenar: elde kıvrılmış ve dikilmiş
    Bakım: kuru temizleme ya da soğuk suda elde yıkama; nemliyken düşük ısıda ütüleyin
slug = ipek-tivil-eşarp
picture = Küçük baklavalı, kenarı boyunca iki çizgili, yumuşak kıvrımlı bir ipek eşarp.
picture-2 = Eşarbın kıvrılmış kenarı yakından.
