### Articles qui repartent.

send-back-open-withdrawal = Se rétracter du contrat ici
send-back-open-voluntary = Renvoyer un article

send-back-title-withdrawal = Se rétracter du contrat
send-back-title-voluntary = Renvoyer un article
send-back-lede = Choisissez ce qui repart. Rien n’est envoyé avant que vous ayez tout vérifié et confirmé à la page suivante.
send-back-until = Vous pouvez le faire jusqu’au { DATE($day) }.
send-back-until-open = Votre délai de réflexion commence quand tout est arrivé. Vous n’avez pas à attendre jusque-là.
send-back-pieces = Pièces à renvoyer, sur { NUMBER($left) }
send-back-reason = Pourquoi ?
send-back-no-reason = Je préfère ne pas le dire
send-back-changed-mind = J’ai changé d’avis
send-back-does-not-fit = La taille ne va pas
send-back-not-as-shown = Ce n’est pas comme sur la page
send-back-damaged = C’est abîmé ou ne fonctionne pas
send-back-wrong-thing = J’ai reçu autre chose que ma commande
send-back-instead = Que souhaitez-vous à la place ?
send-back-money = Un remboursement
send-back-exchange-for = Échanger contre { $options }
send-back-not-digital = Un fichier est à vous pour de bon : dès qu’il peut être téléchargé, il ne peut plus être rendu.
send-back-next = Continuer

send-back-check = Vérifier et confirmer
send-back-statement-withdrawal = Je vous notifie ma rétractation du contrat portant sur ces articles de la commande { $number } du { DATE($day) } :
send-back-statement-voluntary = Je renvoie ces articles de la commande { $number } du { DATE($day) } :
send-back-pictures = Photos du problème (facultatif)
send-back-pictures-hint = Jusqu’à { NUMBER($most) } photos en JPEG, PNG ou WebP, { NUMBER($size) } Mo chacune. Vous et nous sommes seuls à les voir ; le lieu de la prise de vue est retiré du fichier.
send-back-pictures-kept = Ces photos seront jointes :
send-back-picture = Votre photo { NUMBER($number) }
send-back-picture-out = Ne pas joindre cette photo
send-back-mail-to = Une confirmation part aussitôt à l’adresse { $email }.
send-back-change = Modifier
send-back-confirm-withdrawal = Confirmer la rétractation
send-back-confirm-voluntary = Confirmer le renvoi
send-back-back-title = Ce qui vous revient
send-back-sum = Vous recevez
send-back-interest = Intérêts des échéances à venir
send-back-tax = Dont { MONEY($amount) } de taxe comprise dans le prix.
send-back-kept = { $charges } : ces montants sont allés à l’État, qui les garde quand la marchandise repart. { MONEY($amount) } ne sont pas remboursés.
send-back-door-claim = Ce que vous avez payé à la livraison est allé à l’État et au transporteur, pas à nous. La douane de votre pays rembourse les droits des marchandises qui en ressortent : demandez-le-lui avant d’expédier le colis.
send-back-door-lost = Ce que vous avez payé à la livraison est allé à l’État et au transporteur, pas à nous. La douane de votre pays ne rembourse pas les droits des marchandises renvoyées.
send-back-door-ask = Ce que vous avez payé à la livraison est allé à l’État et au transporteur, pas à nous. Demandez à la douane de votre pays si elle rembourse les droits des marchandises renvoyées.
send-back-outward = De la livraison, nous remboursons ce qu’aurait coûté la livraison standard.
send-back-when = L’argent revient par le moyen de paiement utilisé, dès que le colis est chez nous.

error-return-closed = Rien de cette commande ne peut être renvoyé, ou ne peut plus l’être.
error-return-nothing = Choisissez au moins une pièce.
error-return-pieces = Tout cela ne peut pas être renvoyé. Veuillez revoir la liste.
error-picture-large = Une photo est trop lourde. Choisissez-en une de { NUMBER($size) } Mo au plus, ou reprenez-la en plus basse résolution.
error-picture-unreadable = Nous ne pouvons pas ouvrir l’un des fichiers comme une image. Choisissez un JPEG, un PNG ou un WebP.
error-pictures-many = Il y a de la place pour { NUMBER($most) } photos. Les premières sont conservées ; vérifiez-les et confirmez.

send-back-heading = Vos retours
send-back-number = Retour { $number }
send-back-asked = Vous l’avez confirmé le { $moment }.
send-back-send-to = Envoyez le colis à
send-back-how = Emballez le tout aussi bien qu’à l’arrivée, glissez dans le colis un papier portant le numéro { $number } et expédiez-le sans tarder. Gardez la preuve de dépôt jusqu’à l’arrivée de votre argent.
send-back-arrived = Arrivé le { $moment }. Nous l’examinons.
send-back-refunded = Repris le { $moment }. Votre argent est en route.
send-back-taken = Repris le { $moment }.
send-back-refused = Le { $moment }, nous avons décidé de ne pas reprendre ces articles.
send-back-set-aside = Ce que vous souhaitez à la place est mis de côté pour vous.
send-back-replaced = Ce que vous souhaitez à la place est parti le { $moment }.

email-return-withdrawal-subject = Votre rétractation de la commande { $number }
email-return-withdrawal-body = nous avons bien reçu votre rétractation. Vous l’avez déclarée le { $moment }, dans ces termes.
email-return-voluntary-subject = Votre retour de la commande { $number }
email-return-voluntary-body = nous avons bien reçu votre demande de retour. Vous l’avez confirmée le { $moment }, dans ces termes.
email-return-refused-subject = Au sujet de votre retour de la commande { $number }
email-return-refused-body = nous ne pouvons pas reprendre ce que vous vouliez renvoyer.
