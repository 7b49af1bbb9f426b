title = A Travessia (Överfarten)
    .synonyms = notblad, nothäfte, pianonoter, partitur, sheet music
tagline = Noter för kalimba eller piano, två sidor
description =
    Ett stycke för lugna händer. Vänster tumme gungar som en båt, i jämna vågor om sex; höger tumme sjunger ovanför, lägger ut till havs, tystnar nästan halvvägs och hittar sin melodi igen på andra stranden. Varje ton ligger på en kalimba med 17 tungor, och under händerna på den som är inne på sitt andra år vid pianot.

    Det skrevs i Salvador, av en pianist som två gånger i veckan tar färjan över bukten för att undervisa. Vänsterhanden hittade hon i motorns takt, och högerhanden skrev hon ner på baksidan av en biljett.
details =
    För: kalimba med 17 tungor i C, eller piano
    Tonart och taktart: C-dur, 6/8
    Längd: 64 takter, drygt två minuter
    Fil: PDF, två A4-sidor, att skriva ut eller läsa på skärm
    Du får spela det offentligt, spela in det och kopiera det till dina elever
    Inget skickas: du laddar ner filen så snart den är betald
slug = a-travessia-noter
picture = Noternas första sida på papper, med titeln A Travessia.
picture-2 = De första takterna på nära håll.
