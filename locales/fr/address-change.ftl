address-change-link = Modifier l’adresse
address-change-title = Modifier l’adresse de livraison
address-change-lede = Tant que rien n’est emballé, vous pouvez changer la destination de votre commande. Vous voyez ce que cela coûte avant tout changement.
address-change-check = Vérifier la nouvelle adresse
address-change-before = À l’adresse actuelle
address-change-after = À la nouvelle adresse
address-change-same = Le total reste le même.
address-change-back = À la nouvelle adresse, votre commande coûte { MONEY($amount) } de moins. Ce montant vous est rendu par le même moyen de paiement.
address-change-already = Votre commande est déjà destinée à cette adresse.
address-change-dearer = À cette adresse, votre commande coûterait { MONEY($amount) } de plus, ce qui ne peut pas être ajouté après coup. Rien n’a changé. Vous pouvez annuler la commande et la passer à nouveau avec la nouvelle adresse.
address-change-sum-fixed = À cette adresse, votre commande aurait un autre prix, et le paiement est déjà en cours. Rien n’a changé.
address-change-method = Une commande livrée à cette adresse ne peut pas être payée avec { $method }. Rien n’a changé.
address-change-not-carried = { $shipping } ne livre pas à cette adresse. Rien n’a changé.
address-change-asks-more = Pour cette adresse, il nous faudrait une information que votre commande ne contient pas, comme un numéro pour la douane, une preuve d’âge ou un numéro fiscal. Rien n’a changé. Vous pouvez annuler la commande et la passer à nouveau avec la nouvelle adresse.
address-change-unknown = Nous ne pouvons pas calculer ce que votre commande coûterait à cette adresse. Rien n’a changé. Écrivez-nous sur la page de votre commande.

error-order-packed = Une partie de votre commande est déjà emballée, son adresse ne peut donc plus être modifiée.
error-address-closed = L’adresse de cette commande ne peut plus être modifiée ici. Écrivez-nous sur la page de votre commande.
error-address-refused = Votre commande ne peut pas être livrée à cette adresse. Rien n’a changé.
error-address-shown = Quelque chose a changé depuis l’affichage. Vérifiez encore une fois.
order-event-address-changed = Vous avez modifié l’adresse de livraison

email-address-changed-subject = L’adresse de livraison de votre commande { $number } a été modifiée
email-address-changed-body = L’adresse de livraison de votre commande a été modifiée. Vous voyez ci-dessous où elle sera livrée et ce qu’elle coûte.
email-address-changed-back = Votre commande coûte désormais { MONEY($amount) } de moins. Ce montant vous est rendu par le même moyen de paiement.
email-address-changed-care = Si ce n’était pas vous, répondez tout de suite à ce message.
