title = A Travessia (De overtocht)
    .synonyms = partituur, pianomuziek, muziekblad, muzieknoten, sheet music
tagline = Bladmuziek voor kalimba of piano, in twee bladzijden
description =
    Een stuk voor rustige handen. De linkerduim wiegt als een boot, in gelijkmatige golven van zes; de rechter zingt erboven, vaart uit, valt halverwege bijna stil en vindt aan de overkant zijn melodie terug. Elke noot ligt op een kalimba met 17 tongen, en onder de handen van iedereen die in het tweede jaar piano speelt.

    Het is geschreven in Salvador, door een pianiste die twee keer per week de veerboot over de baai neemt om les te geven. De linkerhand vond ze in het ritme van de motor, en de rechter schreef ze op de achterkant van een kaartje.
details =
    Voor: kalimba met 17 tongen in C, of piano
    Toonsoort en maat: C-groot, 6/8
    Duur: 64 maten, ruim twee minuten
    Bestand: PDF, twee bladzijden A4, om te printen of van een scherm te lezen
    Je mag het in het openbaar spelen, opnemen en voor je leerlingen kopiëren
    Er wordt niets verzonden: je downloadt het bestand zodra het is betaald
slug = bladmuziek-a-travessia
picture = De eerste bladzijde van de bladmuziek op papier, met de titel A Travessia.
picture-2 = De eerste maten van de bladmuziek van dichtbij.
