title = Koffie uit Sidama
    .synonyms = koffiebonen, specialty coffee, gemalen koffie, Ethiopische koffie
tagline = Gewassen hooglandkoffie, licht gebrand
description =
    Een lichte, heldere koffie met de geur van bergamot en rijpe perzik en een afdronk als zwarte thee. Op zijn best als filterkoffie, uit het apparaat of met de hand opgeschonken. Hele bonen blijven het langst goed; heb je geen molen, dan sturen we hem gemalen voor filter.

    Zo’n vierhonderd families brengen hun bessen naar één wasstation in de heuvels van Sidama, waar de bonen twee weken op verhoogde bedden drogen en twee keer met de hand worden gesorteerd. Ze worden gebrand in Addis Abeba, in partijen van twaalf kilo, zodat meer van de prijs in het land blijft.
details =
    Inhoud: 250 g, als bonen of gemalen voor filter
    Koffie: arabica, oude lokale variëteiten, gewassen
    Teelthoogte: 1.900 tot 2.100 m
    Smaakt naar: bergamot, perzik, zwarte thee
    Verpakking: zak van kraftpapier, met een strip gesloten
    Dicht, koel en droog bewaren; op zijn best binnen twee maanden na het branden
slug = koffie-uit-sidama
picture = Een zak van bruin kraftpapier, bovenaan opgerold en met een strip gesloten.
picture-2 = Gebrande koffiebonen, uitgestrooid naast de zak.
