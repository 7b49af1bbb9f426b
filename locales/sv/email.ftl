### Mejl om en beställning, på beställningens språk. Ren text.

## Lagd

email-order-subject = Din beställning { $number } hos Caravel
email-order-greeting = Hej!
email-order-body = Tack för din beställning. Vi har noterat den så som du ser nedan.
email-order-pay = Dina varor är reserverade åt dig.
email-order-pay-by = Betala senast { $when }. Hur du betalar står nedan och på beställningens sida.
email-order-paid = Betalningen har redan kommit in.
email-order-pay-on-delivery = Ha { MONEY($amount) } kontant till hands när paketet kommer.
email-order-lines = Det här har du beställt
email-order-address = Leveransadress

## Betald

email-paid-subject = Betalningen för din beställning { $number } har kommit in
email-paid-body = Betalningen har kommit in, tack! Vi gör i ordning dina varor.

## Annullerad

email-canceled-subject = Din beställning { $number } har annullerats
email-canceled-body = Betalningen för din beställning kom inte in i tid, så vi har annullerat den. Inget har dragits. Vill du fortfarande ha varorna är du välkommen att beställa igen.

## Under varje mejl

email-signature = Varma hälsningar, Caravel
email-demo-note = Det här mejlet kommer från en demobutik. Inget dras och inget skickas.
