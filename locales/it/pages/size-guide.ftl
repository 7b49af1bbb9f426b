title = Guida alle misure
description = Quanto sono grandi foulard, plaid, asciugamani e cuscini, e come lavarli senza che le misure cambino.
slug = guida-alle-misure
intro = Tutto è misurato in piano. Quello che è tessuto a mano può risultare un dito più grande o più piccolo.
footer = Guida alle misure

text-1 = Foulard
    .text = - Foulard di seta: { LENGTH(90) } × { LENGTH(90) }, abbastanza grande da annodare
    .link = product:scarf-silk
    .button = Vai al foulard

text-2 = Plaid e cuscini
    .text =
        - Plaid di merino: { LENGTH(140) } × { LENGTH(200) }, con le frange
        - Cuscino kilim: { LENGTH(45) } × { LENGTH(45) }, imbottito

text-3 = Asciugamani
    .text =
        - Piccolo: { LENGTH(45) } × { LENGTH(70) }, per piatti e bicchieri
        - Grande: { LENGTH(80) } × { LENGTH(140) }, per il bagno

text-4 = Dopo il lavaggio
    .text = Il lino si ritira un po’ al primo lavaggio; le misure sono quelle di dopo. Lana e seta mantengono le loro se si lavano in acqua fredda.
