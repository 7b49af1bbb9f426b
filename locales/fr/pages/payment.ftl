title = Moyens de paiement
description = Les moyens de paiement là où vous vivez, ce qui est débité et quand, et qui voit votre numéro de carte.
slug = paiement
intro = Vous payez comme on le fait là où vous vivez. La page de commande montre ce qui convient à vos achats.
footer = Moyens de paiement

text-1 = Ce que vous pouvez choisir
    .text =
        { $payment-methods }

text-2 = Ce que vous payez
    .text =
        Le total de votre commande est la somme que nous débitons, avec la livraison et avec les taxes et droits que nous percevons. Ce que nous ne percevons pas y est indiqué aussi.

        Rien n’est débité avant votre commande.

text-3 = Votre numéro de carte
    .text = Vous le saisissez chez le prestataire de paiement, pas dans notre boutique. Nous ne le voyons jamais.
    .link = page:returns
