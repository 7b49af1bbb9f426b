### Les colis en route : page de la commande et messages.

parcels-title =
    { $count ->
        [one] Votre colis
       *[other] Vos colis
    }
parcel-from = Colis { NUMBER($number) }, envoyé depuis : { $country }
parcel-number = Colis { NUMBER($number) }
parcel-inside = Dans ce colis
parcel-line = { NUMBER($quantity) } × { $title }
parcel-status-allocated = En préparation
parcel-status-packed = Emballé
parcel-status-handed-over = Remis au transporteur
parcel-status-in-transit = En route
parcel-status-in-customs = À la douane
parcel-status-out-for-delivery = En cours de livraison
parcel-status-delivered = Livré
parcel-status-failed = N’a pas pu être livré
parcel-tracking = Numéro de suivi
parcel-follow = Suivre le colis
parcels-some-left = Une partie de votre commande est en route. Le reste suit.
parcels-on-their-way = Votre commande est en route.
parcels-arrived = Votre commande est arrivée. Nous espérons qu’elle vous plaît.
parcels-failed = Un colis n’a pas pu être livré. Vous voyez plus bas où il se trouve.

cancel-pieces-title = Annuler un article
cancel-pieces-hint = Tant qu’un article n’est pas emballé, vous pouvez l’annuler ici. Ce que vous avez payé vous est rendu par le même moyen de paiement.
cancel-pieces-button = Annuler
cancel-pieces-named = Annuler { $title }
error-pieces-packed = Cet article est déjà emballé et ne peut plus être annulé.
cancel-order-title = Annuler la commande
cancel-order-hint = Tant que rien n’est emballé, vous pouvez annuler la commande ici. Vous n’avez encore rien payé, rien ne sera donc débité.
cancel-order-button = Annuler la commande
cancel-order-done = Vous avez annulé cette commande. Rien n’a été débité.

timeline-title = Ce qui s’est passé jusqu’ici
order-event-placed = Vous avez passé la commande
order-event-paid = Le paiement est arrivé
order-event-payment-failed = Le paiement n’a pas abouti
order-event-canceled = La commande a été annulée
order-event-refund-asked = Un remboursement est en route
order-event-refunded = L’argent vous a été rendu
order-event-pieces-canceled = Une partie de la commande a été annulée

mail-follow = Suivre votre colis
email-sent-subject = Un colis de votre commande { $number } est en route
email-sent-body = Un colis de votre commande vient d’être remis au transporteur.
email-sent-follows = Suivra dans un autre envoi
email-delivered-subject = Un colis de votre commande { $number } a été livré
email-delivered-body = Le transporteur nous signale qu’un colis de votre commande a été livré. Nous espérons que son contenu vous plaît. Si vous ne l’avez pas reçu, répondez simplement à ce message.
email-not-delivered-subject = Un colis de votre commande { $number } n’a pas pu être livré
email-not-delivered-body = Le transporteur nous signale qu’un colis de votre commande n’a pas pu être livré. Souvent, il repasse le lendemain ou garde le colis à votre disposition. La page de votre commande indique où il se trouve.

email-canceled-by-you-body = Vous avez annulé votre commande et rien n’a été débité. Si vous changez d’avis, vous pouvez bien sûr commander à nouveau.
email-collected-body = Nous avons bien reçu ce que vous avez payé à la livraison, merci. La facture se trouve sur la page de votre commande.
