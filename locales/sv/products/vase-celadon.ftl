title = Seladonvas från Icheon
    .synonyms = blomvas, keramikvas, porslinsvas, celadon
tagline = Blågrön glasyr med ett nät av fina linjer
description =
    En smal vas för en enda kvist eller tre grässtrån. Glasyren läggs i tre tunna lager och bränns nästan utan luft, vilket gör ett spår av järn till grunt vattens blågröna. När den svalnar krackelerar den, hörbart och i flera dagar, och inga två vaser har samma linjer.

    Den görs i Icheon, en krukmakarstad sydost om Seoul, av en mor och hennes son. Hon drejar, han glaserar, och ur varje bränning släpper de bara ifrån sig det som båda tycker om.
details =
    Mått: 24 cm hög, 9 cm i diameter
    Öppning: 3 cm
    Material: stengods, krackelerad seladonglasyr
    Linjerna finns bara i glasyren; vasen håller tätt
    Skötsel: skölj i varmt vatten, inte i diskmaskin
slug = seladonvas-från-icheon
picture = En smal vas med blågrön glasyr och ett nät av fina linjer, med en knoppande kvist i.
picture-2 = Vasens hals på nära håll, med glasyrens krackelering.
