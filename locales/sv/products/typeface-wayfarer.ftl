title = Typsnittet Wayfarer
    .synonyms = font, teckensnitt, stencil, schablonbokstäver
tagline = Ett varmt, geometriskt schablonsnitt för stora ord
description =
    Wayfarer är gjort för stora ord: skyltar, omslag, etiketter, en sidas första rad. Strecket är jämnt och bågarna vida, och där ett streck skulle korsa ett annat tar det slut, som i en schablon. Det ger det något av packlårar och kajer, och luft att andas. Det talar de flesta språk som skrivs med latinska bokstäver, från portugisiska till polska och turkiska.

    Det ritades i Offenbach, av en formgivare som fotograferar hamnars skyltar på semestern. Det första alfabetet skar hon ut ur kartong, för att lära sig var en bokstav behöver en brygga för att hålla ihop.
details =
    Ett snitt, 283 tecken: versaler, gemener, siffror, skiljetecken
    Språk: 29, från albanska till kymriska, däribland polska och turkiska
    Fil: OpenType (.otf), för alla vanliga system och program
    Licens: SIL Open Font License 1.1, för tryck, webb och produkter
    Inget skickas: du laddar ner filen så snart den är betald
slug = typsnittet-wayfarer
picture = Ett tryckt ark som visar typsnittet: dess namn, Wayfarer, och dess alfabet.
picture-2 = Stora bokstäver på arket, på nära håll.
