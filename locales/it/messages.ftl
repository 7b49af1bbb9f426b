message-title = Domande su questo ordine
message-lede = Scrivi nella lingua di questa pagina. Trovi la nostra risposta qui e nella tua posta.
message-from-you = Tu
message-text = Il tuo messaggio
message-hint = { NUMBER($most) ->
    [one] Fino a { NUMBER($most) } carattere
   *[other] Fino a { NUMBER($most) } caratteri
}
message-send = Invia messaggio
error-message-empty = Scrivi che cosa vuoi sapere.
error-messages-full = Non abbiamo ancora risposto ai tuoi ultimi messaggi. Aspetta la nostra risposta prima di scrivere di nuovo.
error-messages-closed = La tua e-mail è cancellata, quindi non possiamo più rispondere.

email-asked-subject = Domanda sull’ordine { $number }
email-asked-body = È arrivato un messaggio sull’ordine { $number }. È scritto in questa lingua: { $language }.
email-asked-how = Rispondi nella stessa lingua: caravel messages answer { $number } --text-file FILE
email-asked-why = Ricevi questa e-mail perché le note legali di { $shop } indicano il tuo indirizzo.

email-answered-subject = La nostra risposta sul tuo ordine { $number }
email-answered-body = hai fatto una domanda sul tuo ordine. Ecco la nostra risposta:
email-answered-again = Per scrivere di nuovo, apri la pagina del tuo ordine.
