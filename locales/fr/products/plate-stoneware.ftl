# A dinner plate from the Westerwald, Germany. Colours: sand and slate.
title = Assiette plate du Westerwald
    .synonyms = plat, vaisselle, assiette
tagline = Un grès au bord relevé, fait pour tous les jours
description =
    Une assiette pour tous les jours, et pour les invités aussi. Le bord bas garde la sauce à sa place, et l’émail mat est assez dur pour les couteaux. Sable est clair et chaud, Ardoise est sombre et frais ; les deux vont bien ensemble.

    Elle vient d’un atelier du Westerwald, en Allemagne, où l’on cuit le grès depuis des siècles parce que la terre de là-bas ne demande rien d’autre. Quatre personnes tournent, émaillent et cuisent, et chaque assiette porte la marque de celle qui l’a tournée.
details =
    Dimensions : 26 cm de diamètre, 2,5 cm de haut
    Matière : grès, émail mat
    Entretien : passe au lave-vaisselle et au micro-ondes
slug = assiette-plate-du-westerwald
picture = Deux assiettes plates en grès mat, l’une debout, l’autre posée à plat, au bord bas et relevé.
picture-2 = Une pile d’assiettes, vue de côté.
