# Au Canada, un mug est une tasse.
title = Tasse striée
description =
    De fines stries courent autour de cette tasse, du pied jusqu’au bord, tracées au peigne de bois pendant que la terre tourne. Elles donnent prise à la main et tiennent les doigts un peu à l’écart de la chaleur. L’anse accueille trois doigts.

    Elle est tournée dans un atelier en lisière du Westerwald, en Allemagne, dans la cour d’un ancien moulin. Le potier n’y fait que des tasses, une trentaine les bons jours.
picture = Une tasse en grès striée sur tout le tour, avec une anse ronde et un pied brut, remplie de café.
picture-2 = La tasse de café vue de dessus, l’anse et les stries devant.
