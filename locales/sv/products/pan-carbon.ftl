title = Kolstålspanna
    .synonyms = stekpanna, järnpanna, smidespanna, skillet, induktionspanna
tagline = En stålplåt, ett nitat handtag, inget som flagnar
description =
    En panna för hög värme: för potatis, fisk och biff, och för ägg när den är inbränd. Den kommer med ett tunt lager bivax mot rost. Skölj av den varmt, bränn in pannan en gång med olja, så blir den mörkare och slätare för varje måltid. Den går på alla spisar och i ugnen.

    Den kommer från en dal i Ardennerna där man har arbetat i järn i femhundra år, från en verkstad med tolv personer. De pressar varje panna ur en enda plåt, nitar handtaget för hand och riktar kostnadsfritt varje panna som någon gång slår sig.
details =
    Liten: 20 cm i diameter
    Mellan: 26 cm i diameter
    Tjocklek: 2,5 mm
    Material: kolstål, nitat stålhandtag
    Spisar: alla, även induktion; ugn
    Skötsel: varmt vatten och borste, torka genast, olja tunt; inte i diskmaskin
slug = kolstålspanna
picture = En stekpanna av mörkt stål med sluttande kanter och ett långt nitat handtag.
picture-2 = Nitarna som håller handtaget, på nära håll.
