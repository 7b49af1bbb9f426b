### Le compte pour l’argent qui ne peut pas revenir par le moyen de paiement.

## À côté d’un remboursement, sous le total d’une commande

# À la place du jour, tant qu’un compte est demandé.
refund-owed = Reste à rembourser
refund-needs-account = En attente de votre compte
refund-pending = En route
# $account : la fin du numéro de compte, par exemple ****4567.
refund-pending-account = En route vers votre compte { $account }
refund-made = Remboursé
refund-made-account = Versé sur votre compte { $account }

# En tête d’une commande entièrement remboursée.
order-given-back = Votre argent vous a été rendu
    .text = Nous avons remboursé la totalité du paiement de cette commande.

## Le formulaire sur la page de la commande

payee-title = Où pouvons-nous verser votre argent ?
# $amount : la somme due.
payee-why = Nous vous devons { MONEY($amount) }. Cette somme ne peut pas revenir par le moyen de paiement utilisé : merci de nous indiquer un compte.
payee-again = Le versement sur le compte indiqué n’a pas abouti. Merci d’en indiquer un autre ou de vérifier votre saisie.
payee-country = Pays du compte
payee-country-change = Changer de pays
payee-send = Recevoir mon argent ici
payee-handling = Nous conservons ces coordonnées chiffrées, ne les utilisons que pour ce versement et les effaçons peu après.
# $field : le nom du champ.
payee-missing = À remplir : { $field }
payee-pix-or-bank = Une clé Pix suffit. Sans clé, laissez ce champ vide et remplissez tous les autres.
payee-pix = Clé Pix
    .invalid = Ce n’est pas une clé Pix. Merci de vérifier votre saisie.
payee-pix-hint = CPF, CNPJ, téléphone avec +55, adresse e-mail ou clé aléatoire
payee-bank = Banque
    .invalid = Merci d’indiquer le nom de la banque.
payee-branch = Agence
    .invalid = Merci de vérifier l’agence.
payee-kind = Type de compte
    .invalid = Merci de choisir le type de compte.
payee-kind-ordinary = Ordinaire (futsū)
payee-kind-current = Courant (tōza)
payee-kind-savings = Épargne (chochiku)
payee-number = Numéro de compte
    .invalid = Merci de vérifier le numéro de compte.
payee-number-japan = Sept chiffres ; complétez par des zéros devant
payee-cpf = CPF du titulaire
    .invalid = Ce n’est pas un CPF. Merci de vérifier votre saisie.
payee-clabe = CLABE
    .invalid = Ce n’est pas une CLABE. Merci de vérifier votre saisie.
payee-clabe-hint = Dix-huit chiffres
payee-iban = IBAN
    .invalid = Ce n’est pas un IBAN. Merci de vérifier votre saisie.
payee-details = Compte
    .invalid = Merci d’indiquer le numéro du compte et tout ce qui permet à une banque de le trouver.
payee-details-hint = Un IBAN, ou le numéro du compte avec les codes de la banque et de l’agence
payee-holder = Titulaire du compte
    .invalid = Merci d’écrire le nom tel que la banque le connaît.
payee-holder-kana = En katakana, comme dans le livret

error-payee-invalid = Quelque chose ne va pas encore dans les coordonnées du compte
error-payee-closed = Aucun remboursement de cette commande n’attend plus de compte. La page indique où en est votre argent.

## Les courriels. Après la salutation, le texte commence par une majuscule.

email-refunded-whole = La totalité du paiement est ainsi remboursée.
email-refunded-part = Une partie du paiement est ainsi remboursée ; le reste ne change pas.

# $number : le numéro de la commande.
email-account-asked-subject = Nous vous devons de l’argent pour votre commande { $number }
# $amount : la somme due.
email-account-asked-body = Nous vous devons { MONEY($amount) } pour votre commande. Cette somme ne peut pas revenir par le moyen de paiement utilisé. Merci de nous indiquer, sur la page de votre commande, le compte sur lequel nous pouvons la verser.
email-account-asked-again = Le versement de { MONEY($amount) } sur le compte indiqué n’a pas abouti. Merci d’en indiquer un autre sur la page de votre commande, ou de vérifier votre saisie.
email-account-asked-care = N’indiquez ce compte que sur cette page. Nous ne le demandons jamais par courriel ni par téléphone.

email-account-paid-subject = Votre argent pour la commande { $number } a été versé
email-account-paid-body = Nous avons versé { MONEY($amount) } sur le compte que vous avez indiqué. Selon votre banque, le montant peut mettre quelques jours à vous parvenir.
