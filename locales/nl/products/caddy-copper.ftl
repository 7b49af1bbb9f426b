title = Theebus uit Tsubame
    .synonyms = theeblik, theetrommel, voorraadbus, bewaarblik
tagline = Van plaatmetaal, met een deksel dat vanzelf dichtzakt
description =
    Zet het deksel erop en laat los: het zakt door zijn eigen gewicht en sluit met een zucht. Geen rubber, geen sluiting, alleen een kier dunner dan een haar, en de thee blijft droog. Koper kleurt naar bruin en messing naar honing, het snelst waar je vingers komen.

    De bus wordt gemaakt in Tsubame, waar metaal wordt bewerkt sinds de boeren er ’s winters spijkers smeedden. Drie koperslagers buigen, solderen en polijsten elke bus met de hand, en een deksel is af als het met de juiste snelheid daalt.
details =
    Afmetingen: 10 cm hoog, 7,5 cm doorsnee
    Inhoud: ongeveer 100 g losse thee
    Materiaal: koper of messing, vertind vanbinnen
    Deksel: dubbel, sluit door zijn eigen gewicht
    Onderhoud: afnemen met een droge doek, geen water
slug = theebus-uit-tsubame
picture = Een eenvoudige cilinder van gepolijst metaal met een nauw sluitend deksel.
picture-2 = De open bus, met het deksel ernaast.
