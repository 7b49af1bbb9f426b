title = Kaffe från Sidama
    .synonyms = kaffebönor, malet kaffe, etiopiskt kaffe, specialkaffe
tagline = Tvättat höglandskaffe, ljusrostat
description =
    Ett lätt, klart kaffe som doftar av bergamott och mogen persika, med ett avslut som svart te. Det är som bäst som filterkaffe, ur bryggare eller för hand. Hela bönor håller längst; har du ingen kvarn skickar vi det malet för filter.

    Omkring fyrahundra familjer lämnar sina kaffebär till en enda tvättstation bland Sidamas kullar, där bönorna torkar i två veckor på upphöjda bäddar och sorteras två gånger för hand. De rostas i Addis Abeba, tolv kilo åt gången, så att mer av priset stannar i landet.
details =
    Innehåll: 250 g, hela bönor eller malet för filter
    Kaffe: arabica, gamla lokala sorter, tvättat
    Odlat på: 1 900–2 100 meters höjd
    Smakar av: bergamott, persika, svart te
    Förpackning: påse av kraftpapper, försluten med plåtklämma
    Förvara förslutet, svalt och torrt; bäst inom två månader från rostningen
slug = kaffe-från-sidama
picture = En påse av brunt kraftpapper, nerrullad upptill och försluten med en plåtklämma.
picture-2 = Rostade kaffebönor, utspillda bredvid påsen.
