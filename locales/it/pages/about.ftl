title = Chi siamo
description = Da dove vengono le nostre cose, come calcoliamo quanto costano fino a casa tua e chi le imballa.
slug = chi-siamo
footer = Chi siamo

hero-1 = Fatto in un paese, desiderato in un altro
    .text = Cerchiamo cose che qualcuno fa a mano e le portiamo a chi le stava cercando.
    .picture = teapot-tokoname
    .link = collection:tableware

columns-1 = I nostri punti fermi
    .title-1 = Una sola cifra
    .text-1 = Prezzo, consegna, imposte e dazi: prima di ordinare sai quanto costa fino a casa tua.
    .title-2 = La tua lingua
    .text-2 = Leggi, paghi e ci scrivi come fai di solito.
    .title-3 = Poche cose
    .text-3 = Vendiamo quello che regaleremmo, e sappiamo chi l’ha fatto.

quote-1 = «Una cosa fatta bene non teme la strada lunga. Vuole solo una buona scatola.»
    .by = Dal banco d’imballaggio di Amburgo

products-1 = Comincia da qui
    .products = bowl-kohiki, scarf-silk, knife-petty, board-olive
