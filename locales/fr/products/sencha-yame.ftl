# Green tea from Yame, Japan, in a paper bag. Sizes: small (50 g) and large (100 g).
title = Sencha de Yame
    .synonyms = thé vert, thé japonais
tagline = Thé vert de première récolte, en aiguilles entières
description =
    Un thé vert qui a du corps : d’abord doux, puis frais comme l’herbe coupée, et à peine amer si l’eau n’est pas trop chaude. Les feuilles sont cueillies début mai, étuvées le jour même et roulées en fines aiguilles. Trois infusions sont bonnes, et la deuxième est la meilleure.

    Il pousse sur les collines au-dessus de Yame, où la brume du matin ombrage les jardins jusqu’à neuf heures. Une famille, à la quatrième génération, le cueille, l’étuve et le roule, et ne vend rien qui ait poussé sur une autre colline.
details =
    Petite taille : 50 g, environ 10 théières
    Grande taille : 100 g, environ 20 théières
    Composition : thé vert, rien d’autre
    Récolte : la première de l’année, début mai
    Préparation : 5 g pour 200 ml d’eau à 70 °C, une minute
    À garder au frais, au sec et à l’abri de la lumière ; meilleur dans les deux mois après ouverture
slug = sencha-de-yame
picture = Un sachet de thé en papier, à l’étiquette sobre.
picture-2 = Des aiguilles de thé vert sombre dans une coupelle.
