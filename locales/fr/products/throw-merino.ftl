# A woollen throw from Austria. Colours: oat and rust.
title = Plaid en mérinos
    .synonyms = couverture, jeté, couvre-lit
tagline = Tissé dans le Mühlviertel, doux dès le premier soir
description =
    Un plaid pour lire dessous. La laine mérinos est chaude sans être lourde, et l’étoffe est grattée au chardon jusqu’à devenir douce sur la peau nue. Deux côtés se terminent par de courtes franges, torsadées à la main.

    Il est tissé dans le Mühlviertel, au nord de l’Autriche, par un tissage qu’une même famille dirige depuis 1921. Les métiers sont plus âgés que les personnes qui s’en occupent, et vont assez lentement pour que l’on surveille chaque fil.
details =
    Dimensions : 140 × 200 cm, franges comprises
    Matière : 100 % laine mérinos
    Poids de l’étoffe : 400 g par mètre carré
    Entretien : aérer souvent, laver à la main à l’eau froide, sécher à plat
slug = plaid-en-mérinos
picture = Un plaid de laine plié, aux courtes franges torsadées.
picture-2 = Les franges et le tissage du plaid, de tout près.
