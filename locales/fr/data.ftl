### What is kept of an order, how long, and how its buyer is erased.

# The quiet link on the page of an order.
data-link = Vos données
# $number: the order number.
data-title = Vos données de la commande { $number }
data-lede = Voici tout ce que nous conservons de cette commande, combien de temps et pourquoi.
data-file = Télécharger en fichier
# What is opened to see every field of it.
data-record = Les données telles qu’elles sont enregistrées
data-back = Retour à la commande
# $day: the last day on which it is kept.
data-kept-books = Cette commande est la preuve d’une vente. La loi nous oblige à garder nos livres jusqu’au { DATE($day) }, avec votre nom et votre adresse. Ensuite, nous effaçons les deux et ne gardons que les montants.
# $day: the last day on which it is kept.
data-kept-unpaid = Tant que rien n’est payé, rien n’est vendu : après le { DATE($day) }, nous effaçons votre nom, votre adresse et votre e-mail.
data-erase = Effacer mes données
data-erase-hint = Nous effaçons ce qu’aucune loi ne nous oblige à garder : votre adresse e-mail et ce que vous avez indiqué pour la douane et pour les remboursements. Tant que la commande est en route et que la douane ou vous pouvez encore poser une question, nous en avons besoin. Ensuite, nous ne pouvons plus vous écrire.
# $moment: a day and a time.
data-erasure-asked = Vous avez demandé l’effacement de vos données. Nous le ferons à partir du { $moment }, dès qu’aucun paiement ne sera en cours.
# $moment: a day and a time.
data-erased-contact = Le { $moment }, nous avons effacé votre adresse e-mail et tout ce qu’aucune loi ne nous oblige à garder.
# $moment: a day and a time.
data-erased-all = Le { $moment }, nous avons effacé tout ce qui permet de vous nommer.
