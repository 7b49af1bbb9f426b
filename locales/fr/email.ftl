### Mails about an order, in the order’s language. Each is sent as HTML and as plain text.

## Placed

# $number: the order number.
email-order-subject = Votre commande { $number } chez Caravel
email-order-greeting = Bonjour,
email-order-body = Merci pour votre commande. Nous l’avons bien notée, telle que vous la voyez ci-dessous.
email-order-pay = Vos articles sont mis de côté pour vous.
# $when: a day and a time, already written.
email-order-pay-by = Veuillez payer au plus tard le { $when }. Vous trouverez comment ci-dessous, et sur la page de votre commande.
email-order-paid = Votre paiement est déjà arrivé.
# $amount: what the carrier collects.
email-order-pay-on-delivery = Veuillez tenir prêts { MONEY($amount) } en espèces pour l’arrivée du colis.
email-order-lines = Ce que vous avez commandé
email-order-address = Adresse de livraison

## Paid

email-paid-subject = Le paiement de votre commande { $number } est arrivé
email-paid-body = Votre paiement est arrivé, merci. Nous préparons vos articles.

## Canceled

email-canceled-subject = Votre commande { $number } a été annulée
email-canceled-body = Le paiement de votre commande n’est pas arrivé à temps, nous l’avons donc annulée. Rien n’a été débité. Si ces articles vous font toujours envie, vous pouvez bien sûr commander à nouveau.

## Under every mail

email-signature = Bien chaleureusement, Caravel
email-demo-note = Cet e-mail vient d’une boutique de démonstration. Rien n’est débité, rien n’est expédié.
