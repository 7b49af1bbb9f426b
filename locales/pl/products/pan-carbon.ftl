title = Patelnia ze stali węglowej
    .synonyms = patelnia żelazna, patelnia stalowa, patelnia na indukcję, skillet
tagline = Jeden arkusz stali, nitowana rączka, nic, co się łuszczy
description =
    Patelnia na duży ogień: do ziemniaków, ryby i steku, a po sezonowaniu także do jajek. Przychodzi z cienką warstwą wosku pszczelego, która chroni przed rdzą. Zmyj ją gorącą wodą, raz sezonuj patelnię olejem, a z każdym posiłkiem będzie ciemniejsza i gładsza. Nadaje się na każdą kuchenkę i do piekarnika.

    Pochodzi z doliny w Ardenach, gdzie żelazo obrabia się od pięciuset lat, z dwunastoosobowego warsztatu. Każdą patelnię tłoczy się tam z jednego arkusza, rączkę nituje ręcznie, a jeśli patelnia kiedyś się wygnie, prostuje się ją bezpłatnie.
details =
    Mała: średnica 20 cm
    Średnia: średnica 26 cm
    Grubość: 2,5 mm
    Materiał: stal węglowa, nitowana stalowa rączka
    Kuchenki: wszystkie, także indukcyjne; piekarnik
    Pielęgnacja: gorąca woda i szczotka, od razu wysuszyć, cienko naoliwić; nie myć w zmywarce
slug = patelnia-ze-stali-węglowej
picture = Patelnia z ciemnej stali o skośnych bokach, z długą nitowaną rączką.
picture-2 = Nity, które trzymają rączkę, z bliska.
