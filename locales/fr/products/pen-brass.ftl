# A fountain pen turned from a brass rod in Pforzheim, Germany. Colours: brass (bare) and ink (blackened brass).
title = Stylo plume en laiton
    .synonyms = stylo à plume, stylo-plume, porte-plume
tagline = Tourné dans un barreau plein, à Pforzheim
description =
    Un stylo qui a du poids, et qui fait seul la moitié de l’écriture. Le laiton nu prend la couleur de la main qui le tient. Le laiton noirci s’appelle ici encre : il reste sombre et laisse voir un peu d’or sur les arêtes au bout d’un an. Il accepte les cartouches que l’on trouve dans toutes les papeteries, ou l’encre en flacon.

    Il est tourné à Pforzheim, une ville d’orfèvres, par un outilleur et sa fille, sur un tour de 1962. Il tourne, elle pose la plume, et aucun stylo ne part avant qu’elle n’en ait écrit une page.
details =
    Longueur : 13,5 cm fermé
    Poids : 48 g
    Matière : laiton, nu ou noirci
    Plume : acier, moyenne
    Remplissage : cartouches internationales standard ; convertisseur fourni
    Entretien : rincer la plume à l’eau froide de temps en temps ; polir le laiton, ou le laisser vivre
slug = stylo-plume-en-laiton
picture = Un stylo plume de métal tourné, simple et rond.
picture-2 = Le stylo ouvert, sa plume de tout près.
