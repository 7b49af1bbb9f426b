### What a payment asks for and why it came to nothing, and the page that plays the payment provider.

## What the shopper types

pay-code = L’app della tua banca mostra un codice di sei cifre. Scrivilo qui e poi autorizza il pagamento nell’app.
pay-code-label = Codice dall’app della tua banca
pay-code-hint = Sei cifre
pay-phone = Dicci il numero del telefono con cui paghi. Lì ti verrà chiesto di autorizzare il pagamento.
pay-phone-label = Numero di telefono
pay-phone-hint = Quello registrato nell’app della tua banca o del tuo portafoglio digitale
pay-answer-button = Continua
error-payment-code = Scrivi le sei cifre che mostra l’app della tua banca.
error-payment-phone = Scrivi un numero di telefono: cifre, con un + e il prefisso del paese se è straniero.
error-payment-code-refused = La banca non accetta questo codice. Forse è scaduto; scrivine uno nuovo.
error-payment-phone-refused = Il fornitore non conosce questo numero. Controllalo o scrivine un altro.
error-payment-silent = Al momento il fornitore non risponde. Riprova tra un momento.

## While the money is on its way

pay-code-agree = Ora autorizza il pagamento nell’app della tua banca.
pay-prompt = Abbiamo inviato una richiesta al tuo telefono { $phone }. Autorizza lì il pagamento.
pay-pending = Il pagamento è in arrivo. Non devi fare altro; questa pagina e un’e-mail ti diranno quando sarà arrivato.
pay-left-seconds = { NUMBER($seconds) ->
    [0] Il tempo sta per scadere.
    [one] Ti resta un secondo.
   *[other] Ti restano { NUMBER($seconds) } secondi.
}
pay-left-minutes = { NUMBER($minutes) ->
    [one] Ti resta un minuto.
   *[other] Ti restano { NUMBER($minutes) } minuti.
}

## Why the bank said no, and what helps

payment-decline-declined = La tua banca o il fornitore ha rifiutato il pagamento senza indicare un motivo. Loro possono dirti di più.
payment-decline-insufficient-funds = Sul conto non c’è abbastanza denaro. Prova con un’altra carta o un altro conto.
payment-decline-limit-exceeded = L’importo supera il limite della tua carta o del tuo conto. La tua banca può alzarlo.
payment-decline-expired = La carta o il conto non è più valido. Usane un altro.
payment-decline-not-authenticated = La banca non ha potuto accertarsi che fossi tu. Riprova e conferma il pagamento nell’app della tua banca.
payment-decline-suspected-fraud = La tua banca ha bloccato il pagamento per proteggerti. Chiama la banca o usa un’altra carta.
payment-decline-unavailable = La tua banca o il fornitore non era raggiungibile. Riprova tra un momento.

## The page that plays the provider

sandbox-captured = Arrivato
sandbox-refunded = Rimborsato
sandbox-challenge = Questa pagina fa la parte della tua banca, che verifica se sei tu. Non si muove denaro. Decidi che cosa risulta alla banca.
sandbox-reason = Motivo del rifiuto
sandbox-reason-declined = Nessun motivo indicato
sandbox-reason-insufficient-funds = Denaro insufficiente
sandbox-reason-limit-exceeded = Limite superato
sandbox-reason-expired = Carta scaduta
sandbox-reason-not-authenticated = Identità non confermata
sandbox-reason-suspected-fraud = Sospetto di frode
sandbox-reason-unavailable = Banca non raggiungibile
sandbox-others = Che cos’altro può succedere
sandbox-others-intro = Quello che fanno i fornitori nelle giornate storte. Il negozio deve uscirne bene ogni volta.
sandbox-expire = Lascia scadere il termine
sandbox-less = Paga metà dell’importo
sandbox-more = Paga una volta e mezza l’importo
sandbox-late = Paga comunque, troppo tardi
sandbox-twice = Paga un’altra volta
sandbox-dispute = Contesta il pagamento presso la banca
sandbox-win = La banca dà ragione al negozio
sandbox-lose = La banca dà ragione all’acquirente
sandbox-again = Rimanda l’ultimo webhook
sandbox-backwards = Manda tutti i webhook, dal più recente
sandbox-times = Quante volte viene rimandato
sandbox-hold = Trattieni il webhook
