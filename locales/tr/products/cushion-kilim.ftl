title = Kilim kırlent
    .synonyms = yastık, dekoratif yastık, koltuk yastığı, minder
tagline = Konya Ovası’nda yünle dokunmuş baklava deseni
description =
    Kilimin havı yoktur: deseni kuran ipler dokumayı da kurar; bu yüzden onlarca yıl berrak ve sağlam kalır. Yün bitkilerle boyanır. Kökboya, içinde kahverengi ve turuncu olan bir kırmızı verir; indigo ise kenarlarda biraz solan derin bir mavi. Kırlent dolgulu gelir.

    Konya Ovası’nda bir köyde, dört tezgâhı ve kazandıklarını paylaşan on bir kadın dokur. Yünü avluda bakır kazanlarda boyar, baklavaları da annelerinin yaptığı gibi ezberden dokurlar.
details =
    Ölçü: 45 × 45 cm, dolgulu
    Kılıf: %100 yün, havsız dokuma; arkası düz yün, fermuarlı
    Dolgu: yıkanmış yeni yün
    Boya: kökboya ya da indigo; her parti biraz farklıdır
    Bakım: silkeleyin, lekeleri soğuk suyla temizleyin; kılıf kuru temizlemeye verilir
slug = kilim-kırlent
picture = Havsız yün dokumadan, baklava desenli kare bir kırlent.
picture-2 = Kırlentin bir köşesi yakından, deseni ve dokusuyla.
