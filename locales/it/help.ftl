help-search = Cerca nelle risposte
    .placeholder = Che cosa vuoi sapere?
help-found = { NUMBER($count) ->
    [one] { NUMBER($count) } risposta a “{ $words }”
   *[other] { NUMBER($count) } risposte a “{ $words }”
}
help-nothing = Non c’è ancora una risposta a “{ $words }”. Eccole tutte.
help-all = Tutte le risposte
help-else = Non c’è? Scrivici:

fact-business = Se compri per un’azienda dell’UE, inserisci alla cassa la sua partita IVA. Se le cose arrivano da un altro Stato membro e il numero è confermato, ordini senza IVA e la tua azienda la versa da sé.
fact-held-quote = { NUMBER($minutes) ->
    [one] Il totale che vedi alla cassa vale { NUMBER($minutes) } minuto, qualunque cosa facciano intanto prezzi e tassi di cambio.
   *[other] Il totale che vedi alla cassa vale { NUMBER($minutes) } minuti, qualunque cosa facciano intanto prezzi e tassi di cambio.
}
