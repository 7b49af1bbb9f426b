title = Teburk från Tsubame
    .synonyms = teplåtburk, plåtburk, tebox, förvaringsburk
tagline = Plåt, med ett lock som sjunker igen av sig självt
description =
    Sätt på locket och släpp: det sjunker av sin egen tyngd och sluter sig med en suck. Ingen packning, inget spänne, bara en springa tunnare än ett hårstrå, och teet håller sig torrt. Koppar mörknar mot brunt och mässing mot honung, fortast där fingrarna tar i dem.

    Den görs i Tsubame, där man har arbetat i metall sedan bönderna smidde spik om vintern. Tre kopparslagare rullar, löder och polerar varje burk för hand, och ett lock är klart när det faller i rätt takt.
details =
    Mått: 10 cm hög, 7,5 cm i diameter
    Rymmer: ungefär 100 g löste
    Material: koppar eller mässing, förtent inuti
    Lock: dubbelt, sluter sig av sin egen tyngd
    Skötsel: torka av med torr trasa, inget vatten
slug = teburk-från-tsubame
picture = En enkel cylinder i polerad metall med ett tätt lock.
picture-2 = Burken öppen, med locket bredvid.
