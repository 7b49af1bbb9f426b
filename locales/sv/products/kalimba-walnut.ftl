title = Kalimba i valnöt
    .synonyms = tumpiano, sansa, musikinstrument
tagline = Sjutton ståltungor på en låda av valnöt
description =
    Det räcker med två tummar, och det finns knappt en falsk ton: tungor som ligger bredvid varandra låter bra ihop. Lådan av valnöt gör tonen rund och lång, och tyst nog för sena kvällar. Kalimban härstammar från mbiran, som har spelats i södra Afrika i tusen år.

    Den byggs i Östra Kapprovinsen, i en verkstad med fem personer där alla spelar. De hamrar tungorna av fjäderstål, stämmer var och en på gehör och spelar på varje instrument en kväll innan det packas.
details =
    Tungor: 17, från C4 till E6, i C-dur
    Mått: 18 × 13 cm, 4 cm hög
    Material: valnöt, fjäderstål
    Medföljer: en liten hammare att stämma med, en bomullspåse
    Skötsel: torka tungorna med torr trasa, undvik solen
slug = kalimba-i-valnöt
picture = En låda av mörk valnöt med sjutton ståltungor.
picture-2 = Kalimbans tungor, sedda uppifrån.
