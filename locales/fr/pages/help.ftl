title = Questions et réponses
description = Livraison, taxes, paiement, retours et vos données : des réponses conformes aux règles de votre pays.
slug = aide
intro = Tout ce qui suit vaut pour le pays que vous avez choisi. Ce qui ne s’y applique pas n’y figure pas.
footer = Questions et réponses

questions-1 = Livraison
    .title-1 = Où livrez-vous ?
    .text-1 = { $delivery-countries }
    .title-2 = Combien de temps prend la livraison ?
    .text-2 =
        De votre commande jusqu’à votre porte. Les jours figurent sur la page de chaque produit et lors de la commande.

        { $delivery-days }
    .title-3 = Combien coûte la livraison ?
    .text-3 = { $delivery-methods }
    .title-4 = Quand la livraison est-elle offerte ?
    .text-4 = { $free-delivery }
    .title-5 = Mon colis est en retard ou abîmé. Que faire ?
    .text-5 = Écrivez-nous sur la page de votre commande, ou à { $merchant-mail }. Nous cherchons le colis, renvoyons une pièce ou vous remboursons.

questions-2 = Taxes et douane
    .title-1 = Les taxes et les droits sont-ils compris ?
    .text-1 = { $delivery-taxes }
    .title-2 = Pourquoi la douane me demande-t-elle un numéro ?
    .text-2 = { $buyer-numbers }
    .title-3 = Puis-je acheter sans TVA pour mon entreprise ?
    .text-3 = { $business }
    .title-4 = Le total peut-il encore changer pendant la commande ?
    .text-4 = { $held-quote }

questions-3 = Paiement
    .title-1 = Comment puis-je payer ?
    .text-1 = { $payment-methods }
    .title-2 = Puis-je payer plus tard ?
    .text-2 = { $pay-later }
    .title-3 = Puis-je payer en plusieurs fois ?
    .text-3 =
        Oui. Le montant de chaque échéance s’affiche lors de la commande. Voici le nombre de fois au choix :

        { $pay-in-parts }
    .title-4 = De combien de temps est-ce que je dispose pour payer ?
    .text-4 =
        Vos articles vous sont réservés pendant ce temps. Ensuite, nous annulons la commande et rien n’est débité.

        { $time-to-pay }
    .title-5 = Puis-je payer en espèces à la livraison ?
    .text-5 = { $pay-at-door }
    .title-6 = Dans quelles devises puis-je voir les prix ?
    .text-6 =
        Choisissez la devise en haut de la page. Les moyens de paiement qui l’acceptent sont indiqués lors de la commande.

        { $currencies }
    .title-7 = Mon paiement a échoué. Que faire ?
    .text-7 = Rien n’a été débité. Ouvrez la page de votre commande : vous pouvez y payer de nouveau, d’une autre façon si vous le souhaitez.

questions-4 = Retours et remboursements
    .title-1 = Combien de temps ai-je pour renvoyer un article ?
    .text-1 = { $returns }
    .title-2 = Comment renvoyer un article ?
    .text-2 = Écrivez-nous sur la page de votre commande, ou à { $merchant-mail }, en nommant les pièces que vous renvoyez. Nous vous dirons où les envoyer.
    .title-3 = Comment suis-je remboursé ?
    .text-3 = { $refund-windows }
    .title-4 = Les droits et les taxes sont-ils remboursés ?
    .text-4 = { $refund-rules }

questions-5 = Votre commande
    .title-1 = Où trouver ma commande ? Me faut-il un compte ?
    .text-1 = Il n’y a pas de compte. L’e-mail de votre commande contient le lien vers sa page. Gardez-le : personne d’autre ne le connaît.
    .title-2 = Je me suis trompé d’adresse. Que faire ?
    .text-2 = Écrivez-nous aussitôt sur la page de votre commande, avec la bonne adresse. Tant que rien n’est parti, nous pouvons la changer.
    .title-3 = Mon adresse n’entre pas dans le formulaire.
    .text-3 = Choisissez d’abord le pays : le formulaire prend alors les lignes de sa poste. Écrivez votre adresse comme sur une lettre.
    .title-4 = Comment utiliser un code promo ?
    .text-4 = Saisissez-le dans le panier ou lors de la commande. Un seul code compte par commande ; s’il ne retire rien, la page dit pourquoi.
    .title-5 = Où sont mes téléchargements ?
    .text-5 =
        Sur la page de votre commande, dès qu’elle est payée. Voici les articles qui sont des fichiers et ne s’expédient pas :

        { $downloads }

questions-6 = Langue et données
    .title-1 = Quelles langues parlez-vous ?
    .text-1 =
        Toute la boutique se lit dans ces langues, dans chaque pays. Écrivez-nous dans l’une d’elles : nous y répondons.

        { $languages }
    .title-2 = Que savez-vous de moi ?
    .text-2 = { $kept-data }
    .title-3 = Quels cookies utilisez-vous ?
    .text-3 = { $cookies }
    .title-4 = Comment faire effacer mes données ?
    .text-4 = En bas de la page de votre commande, « Vos données » montre tout ce que nous en gardons, avec un bouton pour l’effacer.
