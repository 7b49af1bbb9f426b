title = Caffè di Sidama
    .synonyms = caffè in grani, caffè macinato, caffè etiope, specialty coffee
tagline = Caffè lavato d’altura, tostatura chiara
description =
    Un caffè leggero e limpido, con profumo di bergamotto e pesca matura e un finale che ricorda il tè nero. Dà il meglio come caffè filtro, in macchina o a mano. In grani si conserva più a lungo; se non hai un macinacaffè, te lo mandiamo macinato per filtro.

    Circa quattrocento famiglie portano le loro ciliegie a un’unica stazione di lavaggio sulle colline di Sidama, dove i chicchi asciugano due settimane su letti rialzati e vengono selezionati due volte a mano. La tostatura avviene ad Addis Abeba, in lotti da dodici chili, perché una parte maggiore del prezzo resti nel paese.
details =
    Contenuto: 250 g, in grani o macinato per filtro
    Caffè: arabica, antiche varietà locali, lavato
    Altitudine di coltivazione: 1900–2100 m
    Sa di: bergamotto, pesca, tè nero
    Confezione: sacchetto di carta kraft, chiuso con una linguetta metallica
    Conservare chiuso, al fresco e all’asciutto; al meglio entro due mesi dalla tostatura
slug = caffè-di-sidama
picture = Un sacchetto di carta kraft marrone, arrotolato in alto e chiuso con una linguetta metallica.
picture-2 = Chicchi di caffè tostato, sparsi accanto al sacchetto.
