title = Petty-kniv
    .synonyms = skalkniv, grönsakskniv, kockkniv, japansk kniv, allkniv
tagline = En liten kökskniv, smidd och slipad i Sakai
description =
    Kniven du tar till först: för örter, frukt, schalottenlök, en tomat. Kärnan är vitt pappersstål (shirogami), ett kolstål som tar en mycket fin egg och är lätt att slipa om. Det mörknar när det används; så ska det vara.

    I Sakai har arbetet varit delat i sexhundra år: ett hus smider, ett annat slipar, ett tredje sätter skaftet. Den här kniven går genom tre verkstäder på samma gata innan den når dig.
details =
    Blad: 13,5 cm, slipat på båda sidor, för höger- och vänsterhänta
    Längd: 25 cm
    Stål: vitt pappersstål (shirogami) nr 2, klätt med mjukt järn
    Skaft: magnoliaträ, åttkantigt, med en krage av mörkt trä
    Skötsel: diska för hand och torka genast; slipa på vattensten
slug = petty-kniv
picture = En smal kökskniv med spetsigt blad, mörk krage och skaft av ljust trä.
picture-2 = Bladets spets på nära håll, med spår av hammaren på sidan.
