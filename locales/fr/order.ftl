### The order, its payment, and the sandbox that plays the payment provider.

# $number: the order number.
order-title = Commande { $number }
order-thanks = Merci pour votre commande
# $email: where the confirmation goes.
order-email-sent = Une confirmation est en route vers { $email }.
order-keep-link = Conservez l’adresse de cette page : vous y retrouverez votre commande à tout moment.
order-number = Numéro de commande
# $day: when it was placed.
order-placed-at = Passée le { DATE($day) }
order-status-label = Statut
order-status-awaiting-payment = En attente de paiement
    .text = Vos articles sont mis de côté pour vous. Vous trouverez ci-dessous comment payer.
order-status-paid = Payée
    .text = Votre paiement est arrivé. Nous préparons vos articles.
order-status-canceled = Annulée
    .text = Le paiement n’est pas arrivé à temps, la commande a donc été annulée. Rien n’a été débité.
order-canceled-title = Cette commande a été annulée
order-steps-label = Où en est votre commande
order-step-placed = Commande
order-step-payment = Paiement
order-step-ready = Préparation
order-step-delivery = Livraison
order-lines = Ce que vous avez commandé
# How many pieces of a line. $count: pieces.
order-line-quantity = Quantité : { NUMBER($count) }
order-address = Adresse de livraison
order-shipping = Mode de livraison
order-continue = Retour à la boutique

## Payment

payment-status-label = Paiement
payment-status-created = Le paiement se prépare
payment-status-requires-action = Le paiement reste à effectuer
payment-status-captured = Le paiement est arrivé
payment-status-failed = Le paiement a été refusé
payment-status-canceled = Le paiement a été interrompu
payment-status-expired = Le délai de paiement est dépassé
payment-status-refunded = Le paiement a été remboursé
payment-status-pending = Le paiement est en route
payment-status-authorized = Le paiement est autorisé
payment-status-partly-refunded = Le paiement a été remboursé en partie
payment-status-disputed = Le paiement est contesté auprès de la banque

order-pay-title = Comment payer
pay-amount = Montant
# $when: a day and a time, already written.
pay-expires = Veuillez payer au plus tard le { $when }.
# While the payment is still being set up; the page is loaded again.
pay-preparing = Le paiement se prépare. Veuillez recharger cette page dans un instant.
pay-reload = Recharger la page

# $method: the name of the way to pay, such as “PayPal”.
pay-redirect = Vous confirmez le paiement sur la page du prestataire ({ $method }), puis vous revenez ici.
pay-redirect-button = Aller au paiement

# $expires: a day and a time, already written.
pay-voucher-konbini = Rendez-vous dans une supérette, donnez ce numéro à la caisse ou saisissez-le à la borne, et payez en espèces au plus tard le { $expires }.
pay-voucher-boleto = Payez avec ce numéro à la banque, dans un point de loterie ou dans l’application de votre banque, au plus tard le { $expires }. Le paiement peut mettre deux jours ouvrés à nous parvenir.
# Where a way to pay has no message of its own.
pay-voucher = Payez avec ce numéro au plus tard le { $expires }.
pay-voucher-number = Numéro de paiement

# One for each way to pay with a code; pay-qr where there is none of its own. $expires: a day and a time, already written.
pay-qr = Scannez ce code avec l’application de votre banque ou votre application de paiement, et confirmez au plus tard le { $expires }.
pay-qr-pix = Scannez ce code avec l’application de votre banque, ou copiez-le dans celle-ci, et confirmez au plus tard le { $expires }.
pay-qr-twint = Scannez ce code avec l’application TWINT et confirmez le paiement au plus tard le { $expires }.
# What the picture shows, for who does not see it.
pay-qr-alt = Code QR avec les données du paiement. Les mêmes données figurent ci-dessous sous forme de texte.
pay-qr-copy = Code de paiement à copier
pay-qr-open = Ouvrir l’application de paiement

pay-bank-transfer = Veuillez virer le montant sur ce compte. La référence nous dit que l’argent vient de vous.
pay-bank-holder = Titulaire du compte
pay-bank-iban = IBAN
pay-bank-account = Compte
pay-bank-reference = Référence
pay-bank-scan = Ou scannez ce code avec l’application de votre banque : elle remplira le virement pour vous.

# $amount: what has to be paid.
pay-on-delivery = Veuillez tenir prêts { MONEY($amount) } en espèces pour l’arrivée du colis.

pay-again = Réessayer le paiement
pay-again-hint = Votre commande reste valable. Vous pouvez payer à nouveau, ou par un autre moyen.
pay-again-method = Payer autrement

## Sandbox
## A page that plays the payment provider, so that the whole way can be tried without money.

sandbox-title = Paiement d’essai
sandbox-intro = Cette page joue le rôle du prestataire de paiement. Aucun argent ne circule. À vous de décider comment le paiement se termine.
sandbox-order = Commande
sandbox-method = Moyen de paiement
sandbox-amount = Montant
sandbox-approve = Accepter le paiement
sandbox-decline = Refuser le paiement
sandbox-cancel = Revenir sans payer
# On the order page, beside the instructions: leads to the page above.
sandbox-play-link = Jouer ce paiement sur la page d’essai
sandbox-closed = Ce paiement est déjà terminé. Il n’y a plus rien à décider.
