title = Candele di cera d’api
    .synonyms = candela da tavola, cero, candeliere, candelabro
tagline = Una coppia di candele sottili, immerse trenta volte
description =
    La cera d’api brucia con una luce calma e calda e profuma appena di miele, accesa o spenta. Ogni candela viene immersa trenta volte e ogni volta cresce dello spessore di una foglia; alla base si sentono gli strati. La coppia è legata con filo di lino e accompagnata da un piccolo portacandela per una di loro.

    Le fanno in Alentejo un fratello e una sorella che tengono duecento arnie sotto le querce da sughero. Lavorano la cera d’inverno, mentre le api riposano, e quando lo scaffale è vuoto non ce ne sono più fino all’inverno dopo.
details =
    Contenuto: due candele, un portacandela
    Dimensioni: 25 cm di lunghezza, 2 cm di diametro alla base
    Durata: circa sette ore a candela
    Fatte di: pura cera d’api, stoppino di cotone
    Cura: accorciare lo stoppino a 1 cm; lontano dalle correnti d’aria e sempre sotto gli occhi
slug = candele-di-cera-d-api
picture = Due candele sottili di cera d’api gialla, legate con filo di lino, con un piccolo portacandela.
picture-2 = Gli stoppini da vicino, e i segni delle immersioni nella cera.
