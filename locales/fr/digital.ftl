### Biens numériques : ce qui se télécharge au lieu d’être expédié.

shipping-download = En téléchargement
shipping-download-when = dès le paiement
delivery-estimate-download = À télécharger dès le paiement ; rien n’est expédié
stock-digital = Prêt à télécharger
order-downloads = Vos fichiers
order-download = Télécharger { $title }
order-downloads-later = Vous les trouverez ici dès que le paiement sera arrivé.
email-paid-files = Votre paiement est arrivé, merci. Vos fichiers sont prêts : téléchargez-les depuis la page de votre commande.
download-consent-title = Début du téléchargement
download-consent = Je demande que mon téléchargement soit mis à disposition immédiatement, avant la fin du délai de rétractation. Je reconnais perdre ainsi mon droit de rétractation.
requirement-download-consent-missing = Veuillez confirmer que le téléchargement peut commencer immédiatement.
download-consented = Le { $when }, vous avez confirmé : « { $words } »
download-left = Téléchargements restants : { NUMBER($left) }. Ce lien fonctionne jusqu’au { $when }.
download-final = Un téléchargement ne peut pas être retourné.
download-final-waiver = Un téléchargement ne peut pas être retourné : votre droit de rétractation prend fin dès qu’il est mis à votre disposition. Nous vous demandons votre accord au moment de commander.
error-download-expired = Ce lien a expiré. Un nouveau vous attend sur la page de votre commande : veuillez ouvrir le lien de votre e-mail de confirmation.
error-download-used-up = Ce fichier a été téléchargé autant de fois que possible pour l’instant. Si vous en avez encore besoin, veuillez répondre à votre e-mail de confirmation.
error-download-closed = Ce fichier n’est plus disponible, car son paiement a été remboursé ou contesté. S’il s’agit d’une erreur, veuillez répondre à votre e-mail de confirmation.
