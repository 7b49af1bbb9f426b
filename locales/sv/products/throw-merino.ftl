title = Merinopläd
    .synonyms = filt, ullfilt, yllefilt, soffpläd, överkast
tagline = Vävd i Mühlviertel, mjuk från första kvällen
description =
    En pläd att läsa under. Merinoull värmer utan att vara tung, och tyget ruggas med tistelhuvuden tills det är mjukt mot bar hud. Två sidor slutar i korta fransar, tvinnade för hand.

    Den vävs i Mühlviertel, i norra Österrike, i ett väveri som en familj har drivit sedan 1921. Vävstolarna är äldre än människorna vid dem och går långsamt nog för att man ska kunna följa varje tråd.
details =
    Mått: 140 × 200 cm, med fransar
    Material: 100 % merinoull
    Tygets vikt: 400 g per kvadratmeter
    Skötsel: vädra ofta, handtvätta i kallt vatten, torka plant
slug = merinopläd
picture = En hopvikt ullpläd med korta tvinnade fransar.
picture-2 = Plädens fransar och väv på nära håll.
