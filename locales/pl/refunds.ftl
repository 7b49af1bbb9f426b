### Pieniądze, które wracają za zamówienie.

refund-given-on = Zwrócono { DATE($day) }

## Mail o zwrocie. Po powitaniu tekst idzie dalej małą literą.

email-refunded-subject = Zwrot pieniędzy za zamówienie { $number }
email-refunded-body = zwracamy { MONEY($amount) } za Twoje zamówienie, tą samą drogą, którą wpłynęła płatność. Zależnie od banku może to potrwać kilka dni.
