title = Padella in acciaio al carbonio
    .synonyms = padella di ferro, padella lionese, padella per induzione, skillet
tagline = Una sola lamiera, un manico rivettato, niente che si stacchi
description =
    Una padella per la fiamma alta: per patate, pesce e bistecche, e per le uova una volta stagionata. Arriva con un velo di cera d’api contro la ruggine. Toglilo con acqua calda, stagiona la padella una volta con l’olio, e a ogni pasto diventerà più scura e più liscia. Va su ogni piano cottura, e anche in forno.

    Viene da una valle delle Ardenne dove si lavora il ferro da cinquecento anni, da una bottega di dodici persone. Stampano ogni padella da una sola lamiera, rivettano il manico a mano e raddrizzano gratis qualsiasi padella che si deformi.
details =
    Misura piccola: 20 cm di diametro
    Misura media: 26 cm di diametro
    Spessore: 2,5 mm
    Materiale: acciaio al carbonio, manico d’acciaio rivettato
    Piani cottura: tutti, induzione compresa; forno
    Cura: acqua calda e spazzola, asciugare subito, oliare appena; niente lavastoviglie
slug = padella-in-acciaio-al-carbonio
picture = Una padella di acciaio scuro con i bordi svasati e un lungo manico rivettato.
picture-2 = I rivetti che tengono il manico, da vicino.
