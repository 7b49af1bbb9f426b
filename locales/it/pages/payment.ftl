title = Metodi di pagamento
description = Quali metodi di pagamento ci sono dove vivi, che cosa si addebita e quando, e chi vede il numero della tua carta.
slug = metodi-di-pagamento
intro = Paghi come si usa dove vivi. Alla cassa vedi quali metodi vanno bene per il tuo ordine.
footer = Metodi di pagamento

text-1 = Che cosa puoi scegliere
    .text =
        { $payment-methods }

text-2 = Che cosa paghi
    .text =
        Il totale alla cassa è quello che addebitiamo, con la consegna e con le imposte e i dazi che riscuotiamo. Anche quello che non riscuotiamo noi è indicato lì.

        Prima dell’ordine non si addebita nulla.

text-3 = Il numero della tua carta
    .text = Lo scrivi presso il fornitore di pagamenti, non nel nostro negozio. Noi non lo vediamo mai.
    .link = page:returns
