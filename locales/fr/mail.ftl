### What every mail has: its button, and its foot.

## The button

mail-open-order = Voir votre commande
mail-pay = Payer maintenant
mail-download = Télécharger vos fichiers
mail-name-account = Indiquer un compte

mail-why = Vous recevez ce message parce que la commande { $number } a été passée chez { $shop } avec votre adresse.
