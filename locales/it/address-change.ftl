address-change-link = Cambia l’indirizzo
address-change-title = Cambia l’indirizzo di consegna
address-change-lede = Finché non è imballato nulla, puoi cambiare la destinazione del tuo ordine. Vedi quanto costa prima che cambi qualcosa.
address-change-check = Controlla il nuovo indirizzo
address-change-before = All’indirizzo attuale
address-change-after = Al nuovo indirizzo
address-change-same = Il totale resta lo stesso.
address-change-back = Al nuovo indirizzo il tuo ordine costa { MONEY($amount) } in meno. L’importo ti viene restituito con lo stesso metodo di pagamento.
address-change-already = Il tuo ordine è già destinato a questo indirizzo.
address-change-dearer = A questo indirizzo il tuo ordine costerebbe { MONEY($amount) } in più, che non si possono aggiungere dopo. Non è cambiato nulla. Puoi annullare l’ordine e rifarlo con il nuovo indirizzo.
address-change-sum-fixed = A questo indirizzo il tuo ordine avrebbe un altro prezzo e il pagamento è già in corso. Non è cambiato nulla.
address-change-method = Un ordine a questo indirizzo non si può pagare con { $method }. Non è cambiato nulla.
address-change-not-carried = { $shipping } non consegna a questo indirizzo. Non è cambiato nulla.
address-change-asks-more = Per questo indirizzo ci servirebbe qualcosa che il tuo ordine non contiene, come un numero per la dogana, una prova dell’età o un numero fiscale. Non è cambiato nulla. Puoi annullare l’ordine e rifarlo con il nuovo indirizzo.
address-change-unknown = Non riusciamo a calcolare quanto costerebbe il tuo ordine a questo indirizzo. Non è cambiato nulla. Scrivici dalla pagina del tuo ordine.

error-order-packed = Una parte del tuo ordine è già imballata, quindi l’indirizzo non si può più cambiare.
error-address-closed = L’indirizzo di questo ordine non si può più cambiare qui. Scrivici dalla pagina del tuo ordine.
error-address-refused = Il tuo ordine non può essere consegnato a questo indirizzo. Non è cambiato nulla.
error-address-shown = Qualcosa è cambiato da quando l’hai visto. Controlla ancora una volta.
order-event-address-changed = Hai cambiato l’indirizzo di consegna

email-address-changed-subject = L’indirizzo di consegna del tuo ordine { $number } è stato cambiato
email-address-changed-body = l’indirizzo di consegna del tuo ordine è stato cambiato. Qui sotto vedi dove arriverà e quanto costa.
email-address-changed-back = Il tuo ordine ora costa { MONEY($amount) } in meno. L’importo ti viene restituito con lo stesso metodo di pagamento.
email-address-changed-care = Se non sei stato tu a farlo, rispondi subito a questo messaggio.
