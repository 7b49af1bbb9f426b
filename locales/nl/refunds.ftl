### Money that goes back for an order.

refund-given-on = Terugbetaald op { DATE($day) }

## The mail about it.

email-refunded-subject = Geld terug voor je bestelling { $number }
email-refunded-body = Voor je bestelling betalen we je { MONEY($amount) } terug, op dezelfde manier als je hebt betaald. Afhankelijk van je bank kan het enkele dagen duren voordat je het hebt.
