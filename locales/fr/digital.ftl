### Biens numériques : ce qui se télécharge au lieu d’être expédié.

shipping-download = En téléchargement
shipping-download-when = dès le paiement
delivery-estimate-download = À télécharger dès le paiement ; rien n’est expédié
stock-digital = Prêt à télécharger
order-downloads = Vos fichiers
order-download = Télécharger { $title }
order-downloads-later = Vous les trouverez ici dès que le paiement sera arrivé.
email-paid-files = Votre paiement est arrivé, merci. Vos fichiers sont prêts : téléchargez-les depuis la page de votre commande.
