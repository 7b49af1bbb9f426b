title = Sencha uit Yame
    .synonyms = Japanse thee, losse thee, theeblaadjes, green tea
tagline = Groene thee van de eerste oogst, in hele naalden
description =
    Een groene thee met body: eerst zoet, dan fris als gemaaid gras, en nauwelijks bitter als het water niet te heet is. De blaadjes worden begin mei geplukt, dezelfde dag gestoomd en tot fijne naalden gerold. Je kunt hem drie keer zetten, en de tweede keer is de beste.

    Hij groeit op de heuvels boven Yame, waar de ochtendnevel de theetuinen tot negen uur in de schaduw houdt. Een familie, intussen de vierde generatie, plukt, stoomt en rolt hem, en verkoopt niets wat op een andere heuvel groeide.
details =
    Klein: 50 g, ongeveer 10 potten
    Groot: 100 g, ongeveer 20 potten
    Inhoud: groene thee, verder niets
    Oogst: de eerste van het jaar, begin mei
    Zetten: 5 g op 200 ml water van 70 °C, één minuut
    Koel, droog en donker bewaren; op zijn best binnen twee maanden na opening
slug = sencha-uit-yame
picture = Een papieren zak thee met een eenvoudig etiket.
picture-2 = Donkergroene naalden thee in een ondiep schaaltje.
