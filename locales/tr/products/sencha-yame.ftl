title = Yame sencha
    .synonyms = Japon çayı, yaprak çay, dökme çay, green tea
tagline = İlk hasadın yeşil çayı, bütün iğne yapraklar
description =
    Gövdeli bir yeşil çay: önce tatlı, sonra yeni biçilmiş ot gibi taze; su çok sıcak değilse neredeyse hiç acı değil. Yapraklar mayıs başında toplanır, aynı gün buharlanır ve ince iğneler hâlinde kıvrılır. Üç kez demlenir; en güzeli ikincisidir.

    Sabah sisinin bahçeleri dokuza kadar gölgelediği, Yame’nin üzerindeki tepelerde yetişir. Dördüncü kuşaktan bir aile toplar, buharlar, kıvırır ve başka tepede yetişen hiçbir şeyi satmaz.
details =
    Küçük: 50 g, yaklaşık 10 demlik
    Büyük: 100 g, yaklaşık 20 demlik
    İçindekiler: yeşil çay, başka bir şey yok
    Hasat: yılın ilki, mayıs başı
    Demleme: 200 ml suya 5 g, 70 °C, bir dakika
    Serin, kuru ve karanlık yerde saklayın; açıldıktan sonraki iki ay içinde en iyisidir
slug = yame-sencha
picture = Sade etiketli bir kâğıt torba çay.
picture-2 = Sığ bir kapta koyu yeşil çay iğneleri.
