### Money that goes back for an order.

refund-given-on = Rimborsato in data { DATE($day) }

## The mail about it. After the greeting the text goes on in lower case.

email-refunded-subject = Rimborso per il tuo ordine { $number }
email-refunded-body = ti rimborsiamo { MONEY($amount) } per il tuo ordine, con lo stesso mezzo con cui hai pagato. A seconda della banca può volerci qualche giorno prima che ti arrivi.
