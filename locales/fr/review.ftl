### Une commande que quelqu’un regarde avant l’envoi. Simple et aimable : presque toujours, tout va bien.

# Sur la page de la commande, quand il n’y a plus rien d’autre à faire.
review-waiting = Votre commande nous est bien parvenue et vos articles sont mis de côté. Nous la vérifions rapidement avant de la préparer, en général sous un jour ouvré. Vous n’avez rien à faire.
# La même chose tant qu’il reste à payer.
review-ahead = Une fois le paiement effectué, nous vérifions rapidement la commande avant de la préparer, en général sous un jour ouvré.
# À la place des liens vers les fichiers.
review-downloads = Vous les trouverez ici dès que nous aurons vérifié la commande.
# Sur la page de la commande, quand elle a été refusée.
review-refused = Nous sommes désolés : nous n’avons pas pu accepter cette commande. Rien ne reste débité ; si vous avez déjà payé, l’argent vous est renvoyé.

## Les courriels. Après la salutation, le texte commence par une majuscule.

# $number : le numéro de la commande.
email-review-subject = Nous vérifions votre commande { $number }
email-review-body = Votre commande nous est bien parvenue et vos articles sont mis de côté. Nous la vérifions rapidement avant de la préparer, en général sous un jour ouvré. Vous n’avez rien à faire ; nous vous écrirons dès qu’elle avance.
# $number : le numéro de la commande.
email-refused-subject = Nous n’avons pas pu accepter votre commande { $number }
email-refused-body = Nous sommes désolés : nous n’avons pas pu accepter votre commande et l’avons annulée. Rien ne reste débité ; si vous avez déjà payé, l’argent vous est renvoyé par le même moyen de paiement. Si vous pensez qu’il s’agit d’une erreur, répondez simplement à ce courriel.
