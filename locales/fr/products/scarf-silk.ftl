# A square silk scarf from Lyon, France. Colours: sea and saffron.
title = Carré en twill de soie
    .synonyms = foulard, écharpe, carré de soie
tagline = Imprimé à Lyon, roulotté à la main
description =
    Un carré en twill de soie à petits losanges, bordé de deux rayures : un motif qui change à chaque pli. Le twill lui donne assez de tenue pour rester là où vous le nouez. Le bord est roulotté à la main, ce qui prend une heure par carré.

    Il est imprimé à Lyon, par un atelier de cinq personnes qui passe encore chaque couleur à travers son propre cadre. Les teintes s’y mélangent à l’œil, d’après les recettes d’un cahier commencé en 1958.
details =
    Dimensions : 90 × 90 cm
    Matière : 100 % soie, twill
    Bord : roulotté et cousu à la main
    Entretien : nettoyage à sec, ou lavage à la main à l’eau froide ; repasser encore humide, à basse température
slug = carré-en-twill-de-soie
picture = Un carré de soie en plis souples, à petits losanges, avec deux rayures le long du bord.
picture-2 = L’ourlet roulotté du carré, de tout près.
