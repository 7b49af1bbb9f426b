# A notebook with a fine grid from Leipzig, Germany. Colours: sand and ink.
title = Carnet quadrillé
    .synonyms = cahier, bloc-notes, journal
tagline = Cousu au fil à Leipzig, il s’ouvre à plat à chaque page
description =
    Un carnet pour les dessins, les listes et les longues pensées. Le quadrillage est assez pâle pour s’effacer sous l’encre, et le papier accueille le stylo-plume sans baver. Les feuilles sont cousues au fil : il reste à plat, où que vous l’ouvriez.

    Il est relié à Leipzig, ville de livres, dans un atelier de reliure qui compte deux tables et une machine à coudre de 1936. La toile de la couverture est un reste de livres reliés là auparavant.
details =
    Format : A5, 14,8 × 21 cm
    Pages : 192, carreaux de 5 mm
    Papier : 80 g par mètre carré, non couché, sans acide
    Reliure : cousue au fil, couverture en toile sur carton, signet en ruban
slug = carnet-quadrillé
picture = Un carnet fermé, relié en toile, avec un ruban.
picture-2 = Le carnet ouvert : le quadrillage pâle des pages et le dos cousu.
