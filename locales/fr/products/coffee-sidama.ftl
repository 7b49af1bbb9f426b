# Roasted coffee from Sidama, Ethiopia, 250 g in a kraft paper bag with a tin tie. Sold as whole beans or ground for filter.
title = Café du Sidama
    .synonyms = grains de café, café en grains, café moulu, café filtre
tagline = Café d’altitude lavé, torréfié clair
description =
    Un café léger et limpide, au parfum de bergamote et de pêche mûre, qui finit comme un thé noir. C’est en café filtre qu’il est le meilleur, à la cafetière ou à la main. Les grains entiers se gardent le plus longtemps ; si vous n’avez pas de moulin, nous l’envoyons moulu pour filtre.

    Quelque quatre cents familles apportent leurs cerises à une même station de lavage, dans les collines du Sidama, où les grains sèchent deux semaines sur des claies et sont triés deux fois à la main. Ils sont torréfiés à Addis-Abeba, par lots de douze kilos, pour qu’une plus grande part du prix reste au pays.
details =
    Contenu : 250 g, en grains ou moulu pour filtre
    Café : arabica, anciennes variétés locales, lavé
    Altitude : de 1 900 à 2 100 m
    Notes : bergamote, pêche, thé noir
    Emballage : sachet de papier kraft à fermeture pliable
    À garder fermé, au frais et au sec ; meilleur dans les deux mois après torréfaction
slug = café-du-sidama
picture = Un sachet de papier kraft brun, roulé en haut et fermé par une languette.
picture-2 = Des grains de café torréfiés, répandus à côté du sachet.
