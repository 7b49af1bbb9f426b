title = Icheon seladon vazo
    .synonyms = çiçeklik, çiçek vazosu, seramik vazo, celadon
tagline = İnce çizgilerden bir ağla mavi yeşil sır
description =
    Tek bir dal ya da üç sap ot için ince bir vazo. Sır üç ince kat sürülür ve neredeyse havasız pişirilir; bu da bir iz demiri sığ suyun mavi yeşiline çevirir. Soğurken çatlar, duyulur bir sesle ve günlerce; hiçbir vazonun çizgileri ötekininkine benzemez.

    Seul’ün güneydoğusundaki çömlekçi kasabası Icheon’da bir anne ile oğlu yapar. Anne çarkta çeker, oğul sırlar; her fırından yalnızca ikisinin de beğendiği parçaları elden çıkarırlar.
details =
    Ölçü: yükseklik 24 cm, çap 9 cm
    Ağız: 3 cm
    Malzeme: stoneware seramik, çatlaklı seladon sır
    Çizgiler yalnızca sırdadır; vazo su tutar
    Bakım: ılık suyla durulayın, bulaşık makinesine koymayın
slug = icheon-seladon-vazo
picture = Mavi yeşil sırlı, ince çizgilerden bir ağı olan ince bir vazo; içinde tomurcuklu bir dal.
picture-2 = Vazonun boynu yakından, sırın çatlaklarıyla.
