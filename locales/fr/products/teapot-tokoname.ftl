# A teapot with a handle at the side (kyusu) from Tokoname, Japan. Colours: brick (red clay) and ink (black clay).
title = Kyusu de Tokoname
    .synonyms = théière, théière japonaise, bouilloire
tagline = Théière à manche latéral, en terre non émaillée
description =
    Une petite théière pour le thé vert, que l’on verse d’une seule main grâce au manche sur le côté. La terre, riche en fer, n’est pas émaillée ; elle arrondit le goût du thé et prend à l’usage un éclat doux. Brique est le rouge naturel de la terre, Encre est la même terre, cuite en noir.

    Elle est fabriquée à Tokoname, une ville de fours au bord de la mer, par une famille qui en est à sa troisième génération de théières. Le filtre, derrière le bec, est façonné dans la même terre et percé à la main.
details =
    Contenance : 300 ml, de quoi remplir deux tasses
    Dimensions : 9 cm de diamètre, 8,5 cm de haut, 15 cm avec le bec et le manche
    Matière : grès riche en fer, non émaillé
    Filtre : en terre, solidaire de la théière
    Entretien : rincer à l’eau chaude seulement, sans savon, laisser sécher sans le couvercle
slug = théière-kyusu-de-tokoname
picture = Une théière ronde en terre non émaillée, avec un couvercle, un bec courbe et un manche droit sur le côté.
picture-2 = La théière ouverte, à côté d’elle le couvercle et un bol de thé vert.
