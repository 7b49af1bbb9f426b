# A mug from Germany. Colours: chalk, moss and ink.
title = Mug strié
    .synonyms = tasse, tasse à café, gobelet
tagline = Du grès et des stries que les doigts trouvent d’eux-mêmes
description =
    De fines stries courent autour de ce mug, du pied jusqu’au bord, tracées au peigne de bois pendant que la terre tourne. Elles donnent prise à la main et tiennent les doigts un peu à l’écart de la chaleur. L’anse accueille trois doigts.

    Il est tourné dans un atelier en lisière du Westerwald, en Allemagne, dans la cour d’un ancien moulin. Le potier n’y fait que des mugs, une trentaine les bons jours.
details =
    Contenance : 300 ml
    Dimensions : 8,5 cm de diamètre, 9 cm de haut
    Matière : grès, émaillé à l’intérieur et à l’extérieur, brut au pied
    Entretien : passe au lave-vaisselle et au micro-ondes
slug = mug-strié
picture = Un mug en grès strié sur tout le tour, avec une anse ronde et un pied brut, rempli de café.
picture-2 = Le mug de café vu de dessus, l’anse et les stries devant.
