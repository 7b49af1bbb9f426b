title = Poduszka kilimowa
    .synonyms = jasiek, poducha, poduszka dekoracyjna, poduszka na kanapę
tagline = Romby tkane na płasko z wełny na równinie Konya
description =
    Kilim nie ma runa: nici, które tworzą wzór, tworzą też tkaninę, dlatego przez dziesięciolecia pozostaje wyraźny i mocny. Wełnę barwi się roślinami. Marzanna daje czerwień z odrobiną brązu i pomarańczu, indygo głęboki błękit, który na brzegach lekko blednie. Poduszka jest z wypełnieniem.

    Tka się ją we wsi na równinie Konya. Jedenaście kobiet dzieli tam cztery krosna i wszystko, co zarobi. Wełnę barwią w miedzianych kotłach na podwórzu, a romby tkają z pamięci, jak ich matki.
details =
    Wymiary: 45 × 45 cm, z wypełnieniem
    Poszewka: 100% wełny, tkana na płasko; tył z gładkiej wełny, na zamek
    Wypełnienie: prana żywa wełna
    Barwnik: korzeń marzanny lub indygo; każda partia trochę się różni
    Pielęgnacja: trzepać, plamy usuwać zimną wodą; poszewkę czyścić chemicznie
slug = poduszka-kilimowa
picture = Kwadratowa poduszka z płasko tkanej wełny we wzór z rombów.
picture-2 = Róg poduszki z bliska, ze wzorem i splotem.
