title = Resi e rimborsi
description = Come restituire qualcosa, come ti torna il denaro e che cosa succede a dazi e imposte.
slug = resi-e-rimborsi
intro = Non è quello che avevi in mente? Ecco come restituirlo e che cosa ti viene rimborsato.
footer = Resi e rimborsi

steps-1 = Come funziona
    .title-1 = Dicci che cosa torna
    .text-1 = Apri la pagina del tuo ordine dall’e-mail di conferma, scegli gli articoli e conferma. Puoi anche scriverci: { $merchant-mail }.
    .title-2 = Imballa e spedisci
    .text-2 = Imballali bene come sono arrivati. Ti diciamo noi dove spedirli.
    .title-3 = Ricevi il denaro
    .text-3 = Quando sono arrivati, ti rimborsiamo quello che li hai pagati.

text-1 = Come torna il tuo denaro
    .text =
        Dipende da come hai pagato. Passato il tempo indicato qui, ti chiediamo invece un conto.

        { $refund-windows }

text-2 = Prezzo, dazi e imposte
    .text =
        { $refund-rules }

questions-1 = Buono a sapersi
    .title-1 = Quanto tempo ho per pensarci?
    .text-1 =
        { $returns }

        La legge del tuo paese può darti più tempo. Questi diritti restano invariati.
    .title-2 = Posso restituire solo una parte di un ordine?
    .text-2 = Sì. Ogni articolo conta per quello che l’hai pagato. Le spese di consegna vengono rimborsate con l’ultimo.
