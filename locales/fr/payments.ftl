### What a payment asks for and why it came to nothing, and the page that plays the payment provider.

## What the shopper types

pay-code = L’application de votre banque affiche un code à six chiffres. Saisissez-le ici, puis acceptez le paiement dans l’application.
pay-code-label = Code de l’application de votre banque
pay-code-hint = Six chiffres
pay-phone = Indiquez-nous le numéro du téléphone avec lequel vous payez. C’est là que votre accord vous sera demandé.
pay-phone-label = Numéro de téléphone
pay-phone-hint = Celui que connaît votre banque ou votre application de paiement
pay-answer-button = Continuer
# Said at the field.
error-payment-code = Veuillez saisir les six chiffres affichés par l’application de votre banque.
error-payment-phone = Veuillez saisir un numéro de téléphone : des chiffres, avec un + et l’indicatif du pays s’il est étranger.
error-payment-code-refused = La banque n’accepte pas ce code. Il a peut-être expiré ; veuillez en saisir un nouveau.
error-payment-phone-refused = Le prestataire ne connaît pas ce numéro. Veuillez le vérifier ou en saisir un autre.
error-payment-silent = Le prestataire ne répond pas pour le moment. Veuillez réessayer dans un instant.

## While the money is on its way

pay-code-agree = Veuillez accepter maintenant le paiement dans l’application de votre banque.
# $phone: the last digits of her number.
pay-prompt = Une demande a été envoyée sur votre téléphone { $phone }. Veuillez y accepter le paiement.
pay-pending = Le paiement est en route. Vous n’avez plus rien à faire ; cette page et un e-mail vous diront quand il sera arrivé.
# How much time is left. $seconds: 0 to 119.
pay-left-seconds = { NUMBER($seconds) ->
    [0] Votre délai expire à l’instant.
    [one] Il vous reste une seconde.
   *[other] Il vous reste { NUMBER($seconds) } secondes.
}
# $minutes: whole minutes, 2 or more.
pay-left-minutes = { NUMBER($minutes) ->
    [one] Il vous reste une minute.
   *[other] Il vous reste { NUMBER($minutes) } minutes.
}

## Why the bank said no, and what helps

payment-decline-declined = Votre banque ou le prestataire a refusé le paiement sans donner de raison. Ils peuvent vous en dire plus.
payment-decline-insufficient-funds = Le compte n’est pas assez approvisionné. Une autre carte ou un autre compte peut faire l’affaire.
payment-decline-limit-exceeded = Le montant dépasse le plafond de votre carte ou de votre compte. Votre banque peut le relever.
payment-decline-expired = La carte ou le compte n’est plus valable. Veuillez en utiliser un autre.
payment-decline-not-authenticated = La banque n’a pas pu s’assurer que c’était vous. Veuillez réessayer et confirmer le paiement dans l’application de votre banque.
payment-decline-suspected-fraud = Votre banque a arrêté le paiement pour vous protéger. Veuillez l’appeler, ou utiliser une autre carte.
payment-decline-unavailable = Votre banque ou le prestataire était injoignable. Veuillez réessayer dans un instant.

## The page that plays the provider

sandbox-captured = Arrivé
sandbox-refunded = Remboursé
sandbox-challenge = Cette page joue le rôle de votre banque, qui vérifie que c’est bien vous. Aucun argent ne circule. À vous de décider de ce que la banque constate.
# A list of reasons for declining the payment.
sandbox-reason = Motif du refus
sandbox-reason-declined = Sans motif
sandbox-reason-insufficient-funds = Provision insuffisante
sandbox-reason-limit-exceeded = Plafond dépassé
sandbox-reason-expired = Carte périmée
sandbox-reason-not-authenticated = Identité non confirmée
sandbox-reason-suspected-fraud = Soupçon de fraude
sandbox-reason-unavailable = Banque injoignable
# The heading of what happens without the shopper.
sandbox-others = Ce qui peut encore se passer
sandbox-others-intro = Ce que font les prestataires dans leurs mauvais jours. La boutique doit s’en sortir à chaque fois.
sandbox-expire = Laisser passer le délai
sandbox-less = Payer la moitié du montant
sandbox-more = Payer une fois et demie le montant
sandbox-late = Payer quand même, trop tard
sandbox-twice = Payer une fois de plus
sandbox-dispute = Contester le paiement auprès de la banque
sandbox-win = La banque donne raison à la boutique
sandbox-lose = La banque donne raison au client
sandbox-again = Renvoyer le dernier webhook
sandbox-backwards = Envoyer tous les webhooks, le plus récent d’abord
sandbox-times = Combien de fois il est renvoyé
# A box to tick beside a decision.
sandbox-hold = Retenir le webhook
