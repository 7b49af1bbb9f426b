title = Bivaxljus
    .synonyms = stearinljus, kronljus, antikljus, ljusstake, vaxljus
tagline = Ett par smala ljus, doppade trettio gånger
description =
    Bivax brinner med ett lugnt, varmt sken och doftar svagt av honung, tänt eller inte. Varje ljus doppas trettio gånger och växer med ett blads tjocklek i taget; vid foten känns lagren. Paret är knutet med lintråd, och en liten hållare för ett ljus följer med.

    De görs i Alentejo, av en bror och en syster som har tvåhundra kupor under korkekarna. De doppar om vintern, medan bina vilar, och när hyllan är tom finns det inga förrän nästa.
details =
    Innehåll: två ljus, en hållare
    Mått: 25 cm långa, 2 cm i diameter vid foten
    Brinntid: ungefär sju timmar per ljus
    Gjorda av: rent bivax, bomullsveke
    Skötsel: klipp veken till 1 cm; undvik drag, lämna aldrig utan uppsikt
slug = bivaxljus
picture = Två smala ljus av gult bivax, knutna med lintråd, med en liten hållare.
picture-2 = Vekarna på nära håll, och spåren av doppningen i vaxet.
