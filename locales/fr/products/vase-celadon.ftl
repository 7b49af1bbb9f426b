# A slender celadon vase from Icheon, South Korea. Celadon: a blue-green glaze with a net of fine cracks.
title = Vase céladon d’Icheon
    .synonyms = pot à fleurs, soliflore, vase à fleurs
tagline = Un émail bleu-vert, parcouru d’un fin réseau de lignes
description =
    Un vase élancé pour une branche, ou pour trois tiges d’herbe. L’émail est posé en trois couches fines et cuit presque sans air, ce qui change une trace de fer en un bleu-vert d’eau peu profonde. En refroidissant, il se craquelle, pendant des jours et de façon audible, et deux vases n’ont jamais les mêmes lignes.

    Il est fabriqué à Icheon, une ville de potiers au sud-est de Séoul, par une mère et son fils. Elle tourne, il émaille, et de chaque cuisson ils ne cèdent que les pièces qui leur plaisent à tous les deux.
details =
    Dimensions : 24 cm de haut, 9 cm de diamètre
    Ouverture : 3 cm
    Matière : grès, émail céladon craquelé
    Les lignes ne sont que dans l’émail ; le vase est étanche
    Entretien : rincer à l’eau tiède, pas de lave-vaisselle
slug = vase-céladon-d-icheon
picture = Un vase élancé à l’émail bleu-vert, parcouru de fines lignes, avec un rameau en boutons.
picture-2 = Le col du vase de tout près, avec les craquelures de l’émail.
