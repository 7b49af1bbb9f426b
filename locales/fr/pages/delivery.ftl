title = Livraison et frais
description = Où nous livrons, ce que cela coûte, combien de temps il faut, quelles taxes sont dues, et que faire si un objet arrive cassé.
slug = livraison
intro = Les objets faits à la main voyagent bien quand ils sont bien emballés. Voici ce que cela coûte, combien de temps il faut, et qui paie quoi.
footer = Livraison et frais

text-1 = Où nous livrons
    .text =
        { $delivery-countries }

        Pour tout autre pays, changez de pays en haut de la page. Les prix, les taxes et les moyens de paiement changent avec lui.

text-2 = Ce que cela coûte
    .text =
        C’est le colis avec son emballage qui compte. Voici ce que coûte chaque mode de livraison, selon le poids.

        { $delivery-methods }

text-3 = Taxes et douane
    .text =
        La taxe est indiquée avec chaque prix, et avec le total avant la commande.

        { $delivery-taxes }

text-4 = Si un objet arrive cassé
    .text =
        Dites-le-nous vite et envoyez une photo de la pièce et du colis. Nous vous en envoyons une autre, ou nous vous remboursons, comme vous préférez. Vos droits légaux restent entiers.

        Ceci est une boutique de démonstration : rien n’est expédié, rien ne peut donc se casser.
