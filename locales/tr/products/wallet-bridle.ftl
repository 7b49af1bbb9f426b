title = Koşum derisi kartlık
    .synonyms = cüzdan, kart cüzdanı, kredi kartı kılıfı, cardholder
tagline = Walsall’da elde saraç dikişli
description =
    Koşum derisi atlar için yapılır: sağlam, esnek ve yağmura aldırmaz olana dek donyağı ve balmumuyla beslenir. Başta üzerinde soluk bir mum tabakası vardır; başparmakla silinir. Dikiş iki iğne ve tek iplikle atılır; bir ilmek bir gün koparsa ötekiler tutar.

    İki yüz yıldır eyer dikilen Walsall’da, işi koşum takımlarında öğrenmiş dört saraç yapar. Her kartlığı postun sırt boyundaki sağlam yerinden keser, kenarlarını parlayana dek balmumuyla ovarlar.
details =
    Ölçü: 10 × 7,5 cm, kalınlık 6 mm
    Alır: altı kart ve katlanmış bir banknot
    Malzeme: İngiliz koşum derisi, mumlu keten iplik
    Dikiş: elde saraç dikişi
    Bakım: kuru bezle silin; yılda bir kez biraz deri balsamı
slug = koşum-derisi-kartlık
picture = Kenarı boyunca dikiş sırası olan, düz deriden ince bir kartlık.
picture-2 = Dikişler ve derinin parlatılmış kenarı yakından.
