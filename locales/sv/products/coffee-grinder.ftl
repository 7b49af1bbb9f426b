title = Handdriven kaffekvarn
    .synonyms = kaffemalare, handkvarn, manuell kvarn, grinder
tagline = Stål och valnöt, byggd för att kunna lagas
description =
    En kvarn att veva för hand, jämn och tyst nog för tidiga mornar. Malverket ställs in i fyrtio tydliga steg, från espresso till presskanna. Den tas isär utan verktyg, och varje del går att köpa för sig.

    Den byggs i Bergisches Land, där man har arbetat i stål sedan vattnet drev hamrarna, i en verkstad med sju personer. De svarvar kropparna själva, sätter ihop varje kvarn för hand och skriver in dess nummer i en bok.
details =
    Mått: 19 cm hög, 7 cm i diameter
    Rymmer: 35 g bönor
    Malverk: koniskt, härdat stål, 40 steg
    Material: svärtat stål, oljad valnöt
    Skötsel: borsta ur torrt, inget vatten på malverket
slug = handdriven-kaffekvarn
picture = En smal kaffekvarn: svärtat stål upptill, valnöt nertill, överst en vev med träknopp.
picture-2 = Veven med träknoppen, sedd uppifrån.
