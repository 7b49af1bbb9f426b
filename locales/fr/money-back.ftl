### L’argent qui ne correspond pas à la commande : une partie, trop, ou trop tard. Sur la page de la commande.

# Une partie du paiement est arrivée. $arrived, $missing : des montants. $expires : un jour et une heure, déjà écrits.
money-part-arrived = Nous avons reçu { MONEY($arrived) } ; il manque encore { MONEY($missing) }. Veuillez payer le reste au plus tard le { $expires }. S’il n’arrive pas à temps, ce que nous avons reçu vous sera rendu.
# $amount : ce qui est rendu, payé deux fois, trop tard ou en trop.
money-goes-back = { MONEY($amount) } de votre paiement vous sont rendus, par le même moyen. Selon votre banque, cela peut prendre quelques jours.
# Sur la page d’une commande annulée pour laquelle de l’argent est tout de même arrivé.
money-came-in-vain = La commande a été annulée : le paiement est arrivé trop tard ou n’était pas complet. Ce que nous avons reçu vous est rendu.
