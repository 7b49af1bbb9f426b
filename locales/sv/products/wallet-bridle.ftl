title = Korthållare i bridleläder
    .synonyms = plånbok, kortfodral, kortplånbok, kreditkortshållare, cardholder
tagline = Sydd för hand med sadelsöm i Walsall
description =
    Bridleläder görs för hästar: det matas med talg och vax tills det är fast, smidigt och struntar i regn. Först bär det en blek hinna av vax, som man gnider bort med tummen. Sömmen sys med två nålar och en tråd, så om ett stygn någon gång brister håller de andra.

    Den görs i Walsall, där man har sytt sadlar i tvåhundra år, av fyra sadelmakare som lärde sig på seldon. De skär varje korthållare ur den fasta delen av huden, längs ryggen, och gnider kanterna med bivax tills de blänker.
details =
    Mått: 10 × 7,5 cm, 6 mm tjock
    Rymmer: sex kort och en vikt sedel
    Material: engelskt bridleläder, vaxad lintråd
    Söm: sadelsöm, för hand
    Skötsel: torka av med torr trasa; lite läderbalsam en gång om året
slug = korthållare-i-bridleläder
picture = En smal korthållare i slätt läder med en rad stygn längs kanten.
picture-2 = Stygnen och läderets blanka kant på nära håll.
