title = Piatto piano del Westerwald
    .synonyms = stoviglie, piatto da cena, piatto in ceramica, servizio di piatti
tagline = Grès dal bordo rialzato, fatto per ogni giorno
description =
    Un piatto per tutti i giorni, e anche per gli ospiti. Il bordo basso tiene il sugo al suo posto, e lo smalto opaco è abbastanza duro per i coltelli. Sabbia è caldo e chiaro, Ardesia scuro e freddo; insieme stanno bene.

    Viene da una bottega del Westerwald, dove si cuoce il grès da secoli perché l’argilla di lì non chiede altro. Quattro persone torniscono, smaltano e cuociono, e ogni piatto porta il segno di chi l’ha tornito.
details =
    Dimensioni: 26 cm di diametro, 2,5 cm di altezza
    Materiale: grès, smalto opaco
    Cura: adatto a lavastoviglie e microonde
slug = piatto-piano-del-westerwald
picture = Due piatti piani di grès opaco con un basso bordo rialzato, uno in piedi e uno disteso.
picture-2 = Una pila di piatti, vista di lato.
