# A carbon steel frying pan from the Ardennes, France. Sizes: small and medium.
title = Poêle en acier au carbone
    .synonyms = poêlon, sauteuse, poêle à frire
tagline = Une feuille d’acier, un manche riveté, rien qui s’écaille
description =
    Une poêle pour les feux vifs : pour les pommes de terre, le poisson et la viande, et pour les œufs une fois culottée. Elle est livrée sous une fine couche de cire d’abeille qui la protège de la rouille. Rincez-la à l’eau chaude, culottez-la une fois à l’huile, et elle deviendra plus sombre et plus lisse à chaque repas. Elle va sur tous les feux, et au four.

    Elle vient d’une vallée des Ardennes où l’on travaille le fer depuis cinq cents ans, d’un atelier de douze personnes. Elles emboutissent chaque poêle dans une seule feuille, rivettent le manche à la main et redressent sans frais toute poêle qui viendrait à se déformer.
details =
    Petite taille : 20 cm de diamètre
    Taille moyenne : 26 cm de diamètre
    Épaisseur : 2,5 mm
    Matière : acier au carbone, manche en acier riveté
    Feux : tous, induction comprise ; four
    Entretien : eau chaude et brosse, sécher aussitôt, huiler légèrement ; pas de lave-vaisselle
slug = poêle-en-acier-au-carbone
picture = Une poêle d’acier sombre aux bords évasés, avec un long manche riveté.
picture-2 = Les rivets qui tiennent le manche, de tout près.
