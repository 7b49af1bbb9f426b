# A linen towel from France. Sizes: small (for dishes and glasses) and large (for the bath).
title = Serviette en lin
    .synonyms = essuie-main, torchon, drap de bain, serviette de bain
tagline = Du lin français, vite sec, plus doux chaque année
description =
    Le lin boit vite, sèche vite et ne laisse pas de peluches sur un verre. La petite a sa place à la cuisine, la grande à la salle de bains. Toutes deux ont trois rayures tissées et un ourlet aux coins cousus, et toutes deux s’adoucissent à chaque lavage.

    Le lin pousse en Normandie ; il est filé et tissé dans les Vosges, par un tissage de dix-neuf personnes. On y lave l’étoffe une fois avant de la couper, pour qu’elle garde sa taille chez vous.
details =
    Petite taille : 45 × 70 cm, pour la vaisselle et les verres
    Grande taille : 80 × 140 cm, pour le bain
    Matière : 100 % lin, 300 g par mètre carré
    Entretien : lavage en machine à 60 °C, sans adoucissant
slug = serviette-en-lin
picture = Une serviette en lin naturel, avec trois rayures tissées au-dessus de l’ourlet.
picture-2 = L’ourlet de la serviette et sa bride de suspension.
