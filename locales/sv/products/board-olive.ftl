title = Skärbräda i olivträ
    .synonyms = brödbräda, ostbricka, serveringsbräda, hackbräda, träbräda
tagline = Ett enda stycke trä, ingen den andra lik
description =
    Skuren ur ett enda stycke olivträ, tätt och med livlig ådring. Den lilla är för bröd och ost, den stora rymmer grönsakerna till en hel måltid. Tack vare hålet i handtaget kan den hänga vid spisen.

    Den görs i Provence, i ett snickeri som bara tar träd som är för gamla för att bära frukt. Träet torkar i fyra år innan det sågas, och varje bräda oljas två gånger.
details =
    Liten: 28 × 13 cm
    Stor: 42 × 22 cm
    Tjocklek: 1,8 cm
    Material: olivträ i ett stycke, oljat
    Skötsel: torka av med fuktig trasa, olja då och då, aldrig i diskmaskinen
slug = skärbräda-i-olivträ
picture = En avlång skärbräda i olivträ med flytande ådring och ett handtag med hål.
picture-2 = Brädans handtag med hålet, och ådringen runt det.
