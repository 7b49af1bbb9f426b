title = Linnehandduk
    .synonyms = kökshandduk, badhandduk, badlakan, torkhandduk, glashandduk
tagline = Franskt lin, torkar snabbt, mjukare för varje år
description =
    Linne suger snabbt, torkar snabbt och lämnar inget ludd på glaset. Den lilla hänger i köket, den stora i badrummet. Båda har tre invävda ränder och en fåll med sydda hörn, och båda blir mjukare för varje tvätt.

    Linet växer i Normandie och spinns och vävs i Vogeserna, i ett väveri med nitton personer. De tvättar tyget en gång innan de klipper det, så att det håller måttet hemma hos dig.
details =
    Liten: 45 × 70 cm, för disk och glas
    Stor: 80 × 140 cm, för badet
    Material: 100 % linne, 300 g per kvadratmeter
    Skötsel: maskintvätt i 60 °C, inget sköljmedel
slug = linnehandduk
picture = En linnehandduk i naturfärgat lin, med tre invävda ränder ovanför fållen.
picture-2 = Handdukens fåll med hängaren.
