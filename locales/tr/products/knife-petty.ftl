title = Petty bıçak
    .synonyms = soyma bıçağı, sebze bıçağı, şef bıçağı, Japon bıçağı, meyve bıçağı
tagline = Sakai’de dövülmüş ve bilenmiş küçük bir mutfak bıçağı
description =
    Eliniz önce bu bıçağa gider: otlar, meyve, arpacık soğan, bir domates için. Çekirdeği, çok keskin ağız tutan ve kolay bilenen bir karbon çeliği olan beyaz kâğıt çeliğidir (shirogami). Kullandıkça kararır; böyle olması gerekir.

    Sakai’de iş altı yüz yıldır bölüşülür: bir atölye döver, bir başkası biler, üçüncüsü sapı takar. Bu bıçak size ulaşmadan önce aynı sokaktaki üç atölyeden geçer.
details =
    Ağız: 13,5 cm, iki yandan bilenmiş, sağ ve sol el için
    Uzunluk: 25 cm
    Çelik: yumuşak demirle kaplı beyaz kâğıt çeliği (shirogami) no. 2
    Sap: manolya ağacı, sekizgen, koyu ahşap bilezikli
    Bakım: elde yıkayıp hemen kurulayın; su taşında bileyin
slug = petty-bıçak
picture = Sivri uçlu, koyu bilezikli, açık renk ahşap saplı ince bir mutfak bıçağı.
picture-2 = Bıçağın ucu yakından, yanında çekiç izleri.
