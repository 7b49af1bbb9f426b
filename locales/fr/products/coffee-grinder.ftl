# A hand-turned coffee grinder from Germany.
title = Moulin à café manuel
    .synonyms = broyeur à café, moulin, meule
tagline = Acier et noyer, fait pour être réparé
description =
    Un moulin à tourner à la main, régulier et assez discret pour les petits matins. La meule se règle sur quarante crans bien nets, de l’espresso à la cafetière à piston. Il se démonte sans outil, et chaque pièce se trouve séparément.

    Il est fabriqué dans le Bergisches Land, en Allemagne, où l’on travaille l’acier depuis le temps où l’eau actionnait les marteaux, dans un atelier de sept personnes. Elles tournent elles-mêmes les corps, assemblent chaque moulin à la main et en notent le numéro dans un registre.
details =
    Dimensions : 19 cm de haut, 7 cm de diamètre
    Contenance : 35 g de grains
    Meule : conique, acier trempé, 40 crans
    Matière : acier noirci, noyer huilé
    Entretien : brosser à sec, pas d’eau sur la meule
slug = moulin-à-café-manuel
picture = Un moulin à café élancé : acier noirci en haut, noyer en bas, et au sommet une manivelle à bouton de bois.
picture-2 = La manivelle et son bouton de bois, vus de dessus.
