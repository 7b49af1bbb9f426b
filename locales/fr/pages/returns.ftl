title = Retours et remboursements
description = Comment renvoyer un objet, comment votre argent vous revient, et ce que deviennent droits et taxes.
slug = retours
intro = Ce n’est pas ce que vous imaginiez ? Voici comment le renvoyer, et ce qui vous revient.
footer = Retours et remboursements

steps-1 = Comment faire
    .title-1 = Dites ce qui revient
    .text-1 = Ouvrez la page de votre commande depuis l’e-mail de confirmation, choisissez les pièces et confirmez. Vous pouvez aussi nous écrire : { $merchant-mail }.
    .title-2 = Emballez et expédiez
    .text-2 = Emballez-les aussi bien qu’à l’arrivée. Nous vous disons où les envoyer.
    .title-3 = Votre argent revient
    .text-3 = Dès qu’elles sont arrivées, nous remboursons ce que vous avez payé pour elles.

text-1 = Comment votre argent revient
    .text =
        Cela dépend de la façon dont vous avez payé. Une fois le délai indiqué passé, nous vous demandons un compte.

        { $refund-windows }

text-2 = Prix, droits et taxes
    .text =
        { $refund-rules }

questions-1 = Bon à savoir
    .title-1 = Combien de temps ai-je pour réfléchir ?
    .text-1 =
        { $returns }

        La loi de votre pays peut vous donner plus de temps. Ces droits restent entiers.
    .title-2 = Puis-je renvoyer une partie d’une commande ?
    .text-2 = Oui. Chaque pièce compte pour ce que vous l’avez payée. Les frais de livraison reviennent avec la dernière.
