title = Rökelse av ceder
    .synonyms = rökelsepinnar, doftstickor, rumsdoft, hemdoft
tagline = Sextio stickor från ön Awaji
description =
    Doften av skog efter regn: ceder, lite hinoki, en aning rök. En sticka brinner i en halvtimme och lämnar rummet klart, inte tungt. Den har ingen kärna av bambu, så det som brinner är bara trä och kåda.

    Den görs på ön Awaji, där västanvinden har torkat rökelse sedan 1850. Ett hus med nio personer maler, knådar och lägger ut varje sticka att torka på träbrädor.
details =
    Innehåll: 60 stickor, 13,5 cm långa
    Brinntid: ungefär 30 minuter per sticka
    Gjord av: ceder, hinoki, bark av tabuträdet som bindemedel, kåda
    Förpackning: liten träask
    Skötsel: förvara torrt; bränn i en brandsäker hållare, lämna aldrig utan uppsikt
slug = rökelse-av-ceder
picture = En liten träask full av rökelsestickor; bredvid står en ensam sticka i en mycket liten skål.
picture-2 = Den lilla skålen med stickan på nära håll.
