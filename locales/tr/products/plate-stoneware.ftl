title = Westerwald yemek tabağı
    .synonyms = servis tabağı, düz tabak, seramik tabak, sofra takımı
tagline = Kenarı kalkık stoneware; her gün için
description =
    Her gün için, misafir için de bir tabak. Alçak kenarı sosu yerinde tutar; mat sırı bıçağa dayanacak kadar serttir. Kum sıcak ve açık, Arduvaz koyu ve serindir; yan yana güzel dururlar.

    Kili başka bir şey istemediği için yüzyıllardır stoneware pişirilen Westerwald’daki bir atölyeden gelir. Dört kişi çarkta çeker, sırlar ve pişirir; her tabak, onu yapanın damgasını taşır.
details =
    Ölçü: çap 26 cm, yükseklik 2,5 cm
    Malzeme: stoneware seramik, mat sır
    Bakım: bulaşık makinesine ve mikrodalgaya uygundur
slug = westerwald-yemek-tabağı
picture = Alçak, kalkık kenarlı iki mat seramik tabak; biri dik, biri yatık.
picture-2 = Bir yığın tabak, yandan.
