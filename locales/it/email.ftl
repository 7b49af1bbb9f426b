### Mails about an order. Each is sent as HTML and as plain text. After the greeting the text goes on in lower case.

## Placed

email-order-subject = Il tuo ordine { $number } su Caravel
email-order-greeting = Ciao,
email-order-body = grazie per il tuo ordine. Lo abbiamo registrato così come lo vedi qui sotto.
email-order-pay = I tuoi articoli sono messi da parte per te.
email-order-pay-by = Termine per il pagamento: { $when }. Come pagare lo trovi qui sotto e nella pagina del tuo ordine.
email-order-paid = Il pagamento è già arrivato.
email-order-pay-on-delivery = Quando arriva il pacco, tieni pronto l’importo in contanti: { MONEY($amount) }
email-order-lines = Che cosa hai ordinato
email-order-address = Indirizzo di consegna

## Paid

email-paid-subject = È arrivato il pagamento del tuo ordine { $number }
email-paid-body = il pagamento è arrivato, grazie. Stiamo preparando i tuoi articoli.

## Canceled

email-canceled-subject = Il tuo ordine { $number } è stato annullato
email-canceled-body = il pagamento del tuo ordine non è arrivato in tempo, quindi lo abbiamo annullato. Non è stato addebitato nulla. Se desideri ancora gli articoli, puoi ordinarli di nuovo quando vuoi.

## Under every mail

email-signature = Un caro saluto, Caravel
email-demo-note = Questa e-mail arriva da un negozio dimostrativo. Non viene addebitato né spedito nulla.
