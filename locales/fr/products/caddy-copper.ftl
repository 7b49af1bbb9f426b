# A tea caddy of sheet metal from Tsubame, Japan. Colours: copper and brass, which are also what it is made of.
title = Boîte à thé de Tsubame
    .synonyms = boîte de conservation, pot à thé
tagline = De la tôle fine, et un couvercle qui descend tout seul
description =
    Posez le couvercle et lâchez : il descend par son propre poids et se ferme dans un souffle. Ni joint ni fermoir, seulement un jeu plus mince qu’un cheveu, et le thé reste au sec. Le cuivre fonce vers le brun et le laiton vers le miel, plus vite là où vos doigts les touchent.

    Elle est fabriquée à Tsubame, où l’on travaille le métal depuis que les paysans y forgeaient des clous en hiver. Trois chaudronniers roulent, soudent et polissent chaque boîte à la main, et un couvercle est fini quand il tombe à la bonne vitesse.
details =
    Dimensions : 10 cm de haut, 7,5 cm de diamètre
    Contenance : environ 100 g de thé en feuilles
    Matière : cuivre ou laiton, étamé à l’intérieur
    Couvercle : double, se ferme par son propre poids
    Entretien : essuyer avec un chiffon sec, pas d’eau
slug = boîte-à-thé-de-tsubame
picture = Un simple cylindre de métal poli, au couvercle ajusté.
picture-2 = La boîte ouverte, son couvercle à côté.
