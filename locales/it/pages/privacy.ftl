title = Privacy
description = Quali tuoi dati conserviamo e per quanto tempo, quali cookie ci sono, chi altro li riceve e quali sono i tuoi diritti.
slug = privacy
intro = Conserviamo quello che serve a un ordine, per il tempo in cui serve. Qui nessuno ti segue.
footer = Privacy

text-1 = Che cosa conserviamo
    .text =
        { $kept-data }

text-2 = Cookie
    .text =
        Ci sono solo questi. Ognuno è necessario per quello che fai qui, quindi non c’è nulla a cui acconsentire.

        { $cookies }

text-3 = Chi altro riceve i tuoi dati
    .text =
        - Il corriere: il tuo nome e il tuo indirizzo
        - Il fornitore di pagamenti che scegli: l’importo e quello che gli serve per riscuoterlo
        - La dogana, se si passa una frontiera: il contenuto del pacco e il tuo numero, dove lo chiede
        - Il registro dei numeri di partita IVA: il tuo, se ordini come azienda

        Nessun altro: non c’è pubblicità né tracciamento, e niente in queste pagine viene da altrove.

text-4 = I tuoi diritti
    .text =
        Chiedici quali tuoi dati conserviamo, e di rettificarli o cancellarli: { $merchant-mail }. Quello che la legge ci obbliga a conservare lo conserviamo finché dura l’obbligo.

        La legge del luogo in cui vivi può darti altri diritti. Questa pagina non li elenca paese per paese; valgono comunque.
