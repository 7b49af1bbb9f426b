title = Kelimkudde
    .synonyms = prydnadskudde, soffkudde, dekorationskudde
tagline = Romber slätvävda i ull på Konyaslätten
description =
    En kelim har ingen lugg: trådarna som gör mönstret gör också väven, och därför håller den sig tydlig och stadig i årtionden. Ullen färgas med växter. Krapp ger ett rött med brunt och orange i, indigo ett djupt blått som bleknar lite i kanterna. Kudden kommer fylld.

    Den vävs i en by på Konyaslätten, av elva kvinnor som delar på fyra vävstolar och på det de tjänar. De färgar ullen i kopparkittlar på gården och väver romberna ur minnet, som deras mödrar gjorde.
details =
    Mått: 45 × 45 cm, fylld
    Fodral: 100 % ull, slätvävd; baksida i enfärgad ull, med dragkedja
    Fyllning: tvättad ny ull
    Färg: krapprot eller indigo; varje omgång skiljer sig lite
    Skötsel: skaka, ta fläckar med kallt vatten; kemtvätta fodralet
slug = kelimkudde
picture = En fyrkantig kudde i slätvävd ull med ett mönster av romber.
picture-2 = Ett hörn av kudden på nära håll, med mönstret och väven.
