### The order, its payment, and the sandbox that plays the payment provider.

order-title = Ordine { $number }
order-thanks = Grazie per il tuo ordine
order-email-sent = Ti abbiamo inviato una conferma a { $email }.
order-keep-link = Conserva l’indirizzo di questa pagina: qui ritrovi il tuo ordine in qualsiasi momento.
order-number = Numero d’ordine
order-placed-at = Effettuato in data { DATE($day) }
order-status-label = Stato
order-status-awaiting-payment = In attesa di pagamento
    .text = I tuoi articoli sono messi da parte per te. Qui sotto trovi come pagare.
order-status-paid = Pagato
    .text = Il pagamento è arrivato. Stiamo preparando i tuoi articoli.
order-status-canceled = Annullato
    .text = Il pagamento non è arrivato in tempo, quindi l’ordine è stato annullato. Non è stato addebitato nulla.
order-canceled-title = Questo ordine è stato annullato
order-steps-label = A che punto è il tuo ordine
order-step-placed = Ordine
order-step-payment = Pagamento
order-step-ready = Preparazione
order-step-delivery = Consegna
order-lines = Che cosa hai ordinato
order-line-quantity = Quantità: { NUMBER($count) }
order-address = Indirizzo di consegna
order-shipping = Spedizione
order-continue = Torna al negozio

## Payment

payment-status-label = Pagamento
payment-status-created = Il pagamento è in preparazione
payment-status-requires-action = Il pagamento aspetta te
payment-status-captured = Il pagamento è arrivato
payment-status-failed = Il pagamento è stato rifiutato
payment-status-canceled = Il pagamento è stato interrotto
payment-status-expired = Il termine per pagare è scaduto
payment-status-refunded = Il pagamento è stato rimborsato
payment-status-pending = Il pagamento è in arrivo
payment-status-authorized = Il pagamento è autorizzato
payment-status-partly-refunded = Una parte del pagamento è stata rimborsata
payment-status-disputed = Il pagamento è contestato presso la banca

order-pay-title = Come pagare
pay-amount = Importo
pay-expires = Termine per il pagamento: { $when }.
pay-preparing = Il pagamento è in preparazione. Ricarica questa pagina tra un momento.
pay-reload = Ricarica

pay-redirect = Confermi il pagamento nella pagina del fornitore ({ $method }) e torni qui.
pay-redirect-button = Vai al pagamento

pay-voucher-konbini = Vai in un minimarket, indica questo numero alla cassa o al terminale e paga in contanti. Termine: { $expires }.
pay-voucher-boleto = Paga con questo numero in banca, in ricevitoria o nell’app della tua banca. Termine: { $expires }. Possono passare due giorni lavorativi prima che il pagamento ci arrivi.
pay-voucher = Paga con questo numero. Termine: { $expires }.
pay-voucher-number = Numero di pagamento

pay-qr = Scansiona questo codice con l’app della tua banca o di pagamento e conferma il pagamento. Termine: { $expires }.
pay-qr-pix = Scansiona questo codice con l’app della tua banca, o copialo nell’app, e conferma il pagamento. Termine: { $expires }.
pay-qr-twint = Scansiona questo codice con l’app TWINT e conferma il pagamento. Termine: { $expires }.
pay-qr-alt = Codice QR con i dati del pagamento. Gli stessi dati sono riportati sotto come testo.
pay-qr-copy = Codice di pagamento da copiare
pay-qr-open = Apri l’app di pagamento

pay-bank-transfer = Fai un bonifico dell’importo su questo conto. La causale ci dice che il denaro è tuo.
pay-bank-holder = Intestatario del conto
pay-bank-iban = IBAN
pay-bank-account = Conto
pay-bank-reference = Causale
pay-bank-scan = Oppure scansiona questo codice con l’app della tua banca: compila il bonifico al posto tuo.

pay-on-delivery = Quando arriva il pacco, tieni pronto l’importo in contanti: { MONEY($amount) }

pay-again = Riprova il pagamento
pay-again-hint = Il tuo ordine resta valido. Puoi pagare di nuovo, o in un altro modo.
pay-again-method = Paga in un altro modo

## Sandbox

sandbox-title = Pagamento di prova
sandbox-intro = Questa pagina fa la parte del fornitore di pagamenti. Non si muove denaro. Decidi come finisce il pagamento.
sandbox-order = Ordine
sandbox-method = Metodo di pagamento
sandbox-amount = Importo
sandbox-approve = Approva il pagamento
sandbox-decline = Rifiuta il pagamento
sandbox-cancel = Torna senza pagare
sandbox-play-link = Simula questo pagamento
sandbox-closed = Questo pagamento è già concluso. Non resta nulla da decidere.
