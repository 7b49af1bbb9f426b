### L’argent rendu pour une commande.

# Sous le total d’une commande, à côté du montant. $day : le jour du remboursement.
refund-given-on = Remboursé le { DATE($day) }

## Le courriel correspondant. Après la salutation, le texte commence par une majuscule.

# $number : le numéro de la commande.
email-refunded-subject = Remboursement sur votre commande { $number }
# $amount : le montant remboursé.
email-refunded-body = Nous vous remboursons { MONEY($amount) } sur votre commande, par le moyen de paiement que vous aviez utilisé. Selon votre banque, le montant peut mettre quelques jours à vous parvenir.
