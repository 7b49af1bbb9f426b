engraving-label = Il tuo testo da incidere
engraving-fits = Al massimo { NUMBER($characters) } caratteri.
engraving-fits-lines = Al massimo { NUMBER($lines) } righe di { NUMBER($characters) } caratteri.
engraving-letters = Alfabeti: { $scripts }.
engraving-days =
    { NUMBER($days) ->
        [one] Realizzato per te in { NUMBER($days) } giorno lavorativo.
       *[other] Realizzato per te in { NUMBER($days) } giorni lavorativi.
    }
engraving-of = Incisione:

send-back-not-made-to-order = Ciò che incidiamo con il tuo testo è fatto solo per te: non puoi restituirlo perché hai cambiato idea. Se ha un difetto, invece, sì.
cart-remade = { $title }: non lo realizziamo più così. Rimuovilo e aggiungilo di nuovo.
requirement-remade = Non si realizza più così: { $field }

error-engraving-missing = Scrivi il testo da incidere.
error-engraving-long = È troppo lungo. Usa al massimo { NUMBER($most) } caratteri per riga.
error-engraving-lines = Righe al massimo: { NUMBER($most) }. Accorcia il testo.
error-engraving-letter = Non possiamo incidere “{ $letter }”. Toglilo, per favore.
error-return-made-to-order = È stato fatto per te con il tuo testo, quindi si restituisce solo se ha un difetto. Dicci quale.
error-pieces-together = Questi pezzi portano testi diversi, quindi si possono annullare solo tutti insieme. Scrivici se vuoi tenerne qualcuno.
