title = Kalimba in noce
    .synonyms = pianoforte a pollice, sanza, calimba, strumento musicale
tagline = Diciassette lamelle d’acciaio su una cassa di noce
description =
    Bastano due pollici, e note sbagliate quasi non ce ne sono: le lamelle vicine suonano bene insieme. La cassa di noce rende il suono rotondo e lungo, e abbastanza discreto per la sera tardi. Discende dalla mbira, che nell’Africa australe si suona da mille anni.

    La costruisce nel Capo Orientale una bottega di cinque persone in cui tutti suonano. Ricavano le lamelle a martello dall’acciaio per molle, le accordano una per una a orecchio e suonano ogni strumento per una sera prima di imballarlo.
details =
    Lamelle: 17, da do4 a mi6, in do maggiore
    Dimensioni: 18 × 13 cm, 4 cm di altezza
    Materiale: noce, acciaio per molle
    Compresi: un martelletto per accordare e un sacchetto di cotone
    Cura: pulire le lamelle con un panno asciutto, tenere lontano dal sole
slug = kalimba-in-noce
picture = Una cassa di noce scuro con diciassette lamelle d’acciaio.
picture-2 = Le lamelle della kalimba, viste dall’alto.
