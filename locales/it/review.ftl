### An order that somebody looks at before it is sent. Plain and friendly: almost all of them are all right.

review-waiting = Abbiamo ricevuto il tuo ordine e gli articoli sono messi da parte. Lo controlliamo brevemente prima di prepararlo, di solito entro un giorno lavorativo. Non devi fare nulla.
review-ahead = Dopo il pagamento controlliamo brevemente l’ordine prima di prepararlo, di solito entro un giorno lavorativo.
review-downloads = Saranno qui non appena avremo controllato l’ordine.
review-refused = Ci dispiace: non abbiamo potuto accettare questo ordine. Non resta addebitato nulla; se hai già pagato, ti stiamo restituendo il denaro.

## The mails. After the greeting the text goes on in lower case.

email-review-subject = Stiamo controllando il tuo ordine { $number }
email-review-body = abbiamo ricevuto il tuo ordine e gli articoli sono messi da parte. Lo controlliamo brevemente prima di prepararlo, di solito entro un giorno lavorativo. Non devi fare nulla; ti scriviamo appena va avanti.
email-refused-subject = Non abbiamo potuto accettare il tuo ordine { $number }
email-refused-body = ci dispiace: non abbiamo potuto accettare il tuo ordine e lo abbiamo annullato. Non resta addebitato nulla; se hai già pagato, ti stiamo restituendo il denaro con lo stesso mezzo con cui hai pagato. Se pensi che si tratti di un errore, rispondi a questa e-mail.
