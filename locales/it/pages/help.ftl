title = Domande e risposte
description = Consegna, imposte, pagamento, resi e i tuoi dati: risposte secondo le regole del tuo paese.
slug = aiuto
intro = Tutto questo vale per il paese che hai scelto. Ciò che lì non si applica non compare.
footer = Domande e risposte

questions-1 = Consegna
    .title-1 = Dove consegnate?
    .text-1 = { $delivery-countries }
    .title-2 = Quanto tempo richiede la consegna?
    .text-2 =
        Dal tuo ordine fino alla tua porta. I giorni sono sulla pagina di ogni prodotto e alla cassa.

        { $delivery-days }
    .title-3 = Quanto costa la consegna?
    .text-3 = { $delivery-methods }
    .title-4 = Quando la consegna è gratuita?
    .text-4 = { $free-delivery }
    .title-5 = Il mio pacco è in ritardo o è arrivato rotto. Che cosa faccio?
    .text-5 = Scrivici sulla pagina del tuo ordine o a { $merchant-mail }. Lo cerchiamo, mandiamo un altro pezzo o ti rimborsiamo.

questions-2 = Imposte e dogana
    .title-1 = Le imposte e i dazi sono compresi?
    .text-1 = { $delivery-taxes }
    .title-2 = Perché la dogana mi chiede un numero?
    .text-2 = { $buyer-numbers }
    .title-3 = Posso comprare senza IVA per la mia azienda?
    .text-3 = { $business }
    .title-4 = Il totale può ancora cambiare mentre ordino?
    .text-4 = { $held-quote }

questions-3 = Pagamento
    .title-1 = Come posso pagare?
    .text-1 = { $payment-methods }
    .title-2 = Posso pagare più tardi?
    .text-2 = { $pay-later }
    .title-3 = Posso pagare a rate?
    .text-3 =
        Sì. Alla cassa vedi quanto costa ogni rata. Puoi scegliere tra questi numeri di rate:

        { $pay-in-parts }
    .title-4 = Quanto tempo ho per pagare?
    .text-4 =
        Per questo tempo le tue cose restano da parte. Poi annulliamo l’ordine e non si addebita nulla.

        { $time-to-pay }
    .title-5 = Posso pagare in contanti alla consegna?
    .text-5 = { $pay-at-door }
    .title-6 = In quali valute posso vedere i prezzi?
    .text-6 =
        Scegli la valuta in cima alla pagina. Alla cassa è indicato quali modi di pagare la accettano.

        { $currencies }
    .title-7 = Il mio pagamento non è riuscito. Che cosa faccio?
    .text-7 = Non è stato addebitato nulla. Apri la pagina del tuo ordine: lì puoi pagare di nuovo, anche in un altro modo.

questions-4 = Resi e rimborsi
    .title-1 = Quanto tempo ho per restituire qualcosa?
    .text-1 = { $returns }
    .title-2 = Come restituisco qualcosa?
    .text-2 = Scrivici sulla pagina del tuo ordine o a { $merchant-mail } quali pezzi tornano. Ti diciamo dove mandarli.
    .title-3 = Come mi viene restituito il denaro?
    .text-3 = { $refund-windows }
    .title-4 = Dazi e imposte vengono rimborsati?
    .text-4 = { $refund-rules }

questions-5 = Il tuo ordine
    .title-1 = Dove trovo il mio ordine? Mi serve un account?
    .text-1 = Non ci sono account. La mail del tuo ordine contiene il link alla sua pagina. Conservalo: nessun altro lo conosce.
    .title-2 = Ho sbagliato a scrivere l’indirizzo. Che cosa faccio?
    .text-2 = Scrivici subito sulla pagina del tuo ordine, con l’indirizzo giusto. Finché nulla è partito, possiamo cambiarlo.
    .title-3 = Il mio indirizzo non entra nel modulo.
    .text-3 = Scegli prima il paese: il modulo avrà le righe che usa la sua posta. Scrivi l’indirizzo come su una lettera.
    .title-4 = Come uso un codice promozionale?
    .text-4 = Inseriscilo nel carrello o alla cassa. Vale un codice per ordine; se non toglie nulla, la pagina dice perché.
    .title-5 = Dove sono i miei download?
    .text-5 =
        Sulla pagina del tuo ordine, appena è pagato. Questi sono file e non vengono spediti:

        { $downloads }

questions-6 = Lingua e dati
    .title-1 = Quali lingue parlate?
    .text-1 =
        Puoi leggere tutto il negozio in queste, in ogni paese. Scrivici in una di esse e la risposta arriva nella stessa.

        { $languages }
    .title-2 = Che cosa sapete di me?
    .text-2 = { $kept-data }
    .title-3 = Quali cookie usate?
    .text-3 = { $cookies }
    .title-4 = Come faccio cancellare i miei dati?
    .text-4 = In fondo alla pagina del tuo ordine, “I tuoi dati” mostra tutto ciò che ne conserviamo e ha un pulsante per cancellarlo.
