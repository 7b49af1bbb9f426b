# A tea bowl from Mashiko, Japan. Kohiki: white slip over dark clay. Sizes: small and medium.
title = Bol à thé kohiki
    .synonyms = bol à matcha, tasse, chawan
tagline = Engobe blanc sur terre sombre, tourné à la main à Mashiko
description =
    Un bol fait pour deux mains. La terre sombre est trempée dans un engobe blanc, puis émaillée d’une couche fine qui la laisse paraître à la lèvre et au pied ; avec les années, le thé dessine de fines lignes dans l’émail, et le bol devient le vôtre.

    Il vient d’un atelier de Mashiko, au nord de Tokyo, où deux potiers se partagent un tour et un four. Ils tirent une partie de leur terre de la colline derrière la maison et font six cuissons par an.
details =
    Petite taille : 10,5 cm de diamètre, 6,5 cm de haut, contient 200 ml
    Taille moyenne : 12,5 cm de diamètre, 7,5 cm de haut, contient 400 ml
    Matière : grès, engobe blanc et émail transparent
    Chaque bol diffère un peu par sa forme et sa teinte
    Entretien : laisser tremper dans l’eau avant le premier usage, laver à la main, pas de micro-ondes
slug = bol-à-thé-kohiki
picture = Un bol à thé rond, à l’engobe blanc finement tacheté de sombre ; la terre brune apparaît au pied.
picture-2 = L’intérieur du bol vu de dessus : engobe blanc, et terre sombre le long de la lèvre.
