title = Cederwierook
    .synonyms = wierookstokjes, geurstokjes, huisparfum, interieurgeur
tagline = Zestig stokjes van het eiland Awaji
description =
    De geur van een bos na de regen: ceder, een beetje hinoki, een spoor van rook. Een stokje brandt een half uur en laat de kamer helder achter, niet zwaar. Er zit geen kern van bamboe in, dus brandt er niets dan hout en hars.

    De wierook wordt gemaakt op het eiland Awaji, waar de westenwind hem al sinds 1850 droogt. Een huis van negen mensen maalt, kneedt en legt elk stokje te drogen op houten planken.
details =
    Inhoud: 60 stokjes, 13,5 cm lang
    Brandduur: ongeveer 30 minuten per stokje
    Gemaakt van: ceder, hinoki, bast van de tabuboom als bindmiddel, hars
    Verpakking: klein houten doosje
    Onderhoud: droog bewaren; branden op een vuurvaste houder en nooit uit het oog verliezen
slug = cederwierook
picture = Een klein houten doosje vol wierookstokjes; ernaast staat één stokje in een piepklein kommetje.
picture-2 = Het piepkleine kommetje met het stokje van dichtbij.
