# A board of olive wood from Provence, France. Sizes: small and large.
title = Planche en bois d’olivier
    .synonyms = planche à découper, planche à pain, planche à fromage, plateau
tagline = Un seul morceau de bois, jamais deux pareils
description =
    Taillée dans un seul morceau d’olivier, un bois dense au veinage vivant. La petite est pour le pain et le fromage, la grande pour les légumes de tout un repas. Un trou dans le manche permet de la suspendre près de la cuisinière.

    Elle est fabriquée en Provence, par une menuiserie qui ne prend que des arbres trop vieux pour donner des olives. Le bois sèche quatre ans avant d’être scié, et chaque planche est huilée deux fois.
details =
    Petite taille : 28 × 13 cm
    Grande taille : 42 × 22 cm
    Épaisseur : 1,8 cm
    Matière : bois d’olivier d’une seule pièce, huilé
    Entretien : essuyer avec un linge humide, huiler de temps en temps, jamais au lave-vaisselle
slug = planche-en-bois-d-olivier
picture = Une planche allongée en bois d’olivier au veinage ondoyant, avec un manche percé d’un trou.
picture-2 = Le manche de la planche avec son trou, et le veinage tout autour.
