### Pengar som går tillbaka för en beställning.

refund-given-on = Återbetalat den { DATE($day) }

## Mejlet om det.

email-refunded-subject = Pengar tillbaka för din beställning { $number }
email-refunded-body = Vi betalar tillbaka { MONEY($amount) } för din beställning, samma väg som du betalade. Beroende på din bank kan det ta några dagar innan pengarna kommer fram.
