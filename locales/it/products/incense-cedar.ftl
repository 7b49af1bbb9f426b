title = Incenso di cedro
    .synonyms = bastoncini profumati, profumo per ambienti, fragranza per la casa
tagline = Sessanta bastoncini dall’isola di Awaji
description =
    Il profumo di un bosco dopo la pioggia: cedro, un po’ di hinoki, una traccia di fumo. Un bastoncino brucia per mezz’ora e lascia la stanza limpida, non pesante. Non c’è anima di bambù, quindi bruciano solo legno e resina.

    Nasce sull’isola di Awaji, dove il vento dell’ovest asciuga l’incenso dal 1850. Una casa di nove persone macina, impasta e stende ogni bastoncino ad asciugare su tavole di legno.
details =
    Contenuto: 60 bastoncini lunghi 13,5 cm
    Durata: circa 30 minuti a bastoncino
    Fatto di: cedro, hinoki, corteccia di tabu come legante, resina
    Confezione: scatolina di legno
    Cura: conservare all’asciutto; bruciare su un supporto che resista al fuoco, sempre sotto gli occhi
slug = incenso-di-cedro
picture = Una scatolina di legno piena di bastoncini d’incenso; accanto, un bastoncino solo in piedi in una minuscola ciotola.
picture-2 = La minuscola ciotola con il bastoncino, da vicino.
