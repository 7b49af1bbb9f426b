title = Karbon çelik tava
    .synonyms = kızartma tavası, demir tava, indüksiyon tavası, skillet
tagline = Tek çelik levha, perçinli sap, soyulacak hiçbir şey yok
description =
    Yüksek ateş için bir tava: patates, balık ve biftek için; yağla yakıldıktan sonra yumurta için de. Pasa karşı ince bir balmumu tabakasıyla gelir. Sıcak suyla yıkayın, tavayı bir kez yağla yakın; her yemekle biraz daha koyulaşır ve pürüzsüzleşir. Her ocakta ve fırında kullanılır.

    Ardenler’de, beş yüz yıldır demir işlenen bir vadiden, on iki kişilik bir atölyeden gelir. Her tavayı tek levhadan basar, sapını elde perçinler, bir gün eğrilirse de ücretsiz düzeltirler.
details =
    Küçük: çap 20 cm
    Orta: çap 26 cm
    Kalınlık: 2,5 mm
    Malzeme: karbon çelik, perçinli çelik sap
    Ocak: indüksiyon dahil hepsi; fırın
    Bakım: sıcak su ve fırça, hemen kurulayın, ince yağlayın; bulaşık makinesine koymayın
slug = karbon-çelik-tava
picture = Koyu çelikten, kenarları eğimli, uzun perçinli saplı bir tava.
picture-2 = Sapı tutan perçinler yakından.
