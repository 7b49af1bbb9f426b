title = Asciugamano di lino
    .synonyms = telo da bagno, canovaccio, strofinaccio, asciugapiatti, salvietta
tagline = Lino francese, asciuga in fretta, ogni anno più morbido
description =
    Il lino beve in fretta, asciuga in fretta e non lascia peli sui bicchieri. Il piccolo sta in cucina, il grande in bagno. Tutti e due hanno tre righe tessute e un orlo con gli angoli cuciti, e tutti e due diventano più morbidi a ogni lavaggio.

    Il lino cresce in Normandia e viene filato e tessuto nei Vosgi, in una tessitura di diciannove persone. Lavano la stoffa una volta prima di tagliarla, perché a casa tua mantenga la misura.
details =
    Misura piccola: 45 × 70 cm, per piatti e bicchieri
    Misura grande: 80 × 140 cm, per il bagno
    Materiale: 100% lino, 300 g al metro quadro
    Cura: in lavatrice a 60 °C, niente ammorbidente
slug = asciugamano-di-lino
picture = Un asciugamano di lino naturale, con tre righe tessute sopra l’orlo.
picture-2 = L’orlo dell’asciugamano con il laccetto per appenderlo.
