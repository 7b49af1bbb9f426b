# Incense sticks from Awaji, Japan.
title = Encens au cèdre
    .synonyms = bâtons d’encens, parfum d’intérieur, senteur
tagline = Soixante bâtonnets de l’île d’Awaji
description =
    L’odeur d’un bois après la pluie : du cèdre, un peu de hinoki, une trace de fumée. Un bâtonnet brûle une demi-heure et laisse la pièce claire, sans lourdeur. Il n’a pas d’âme en bambou : il ne brûle que du bois et de la résine.

    Il est fabriqué sur l’île d’Awaji, où le vent d’ouest sèche l’encens depuis 1850. Une maison de neuf personnes broie, pétrit et étend chaque bâtonnet à sécher sur des planches de bois.
details =
    Contenu : 60 bâtonnets de 13,5 cm
    Combustion : environ 30 minutes par bâtonnet
    Composition : cèdre, hinoki, écorce de tabu comme liant, résine
    Emballage : petite boîte en bois
    Entretien : garder au sec ; brûler sur un support résistant au feu, sans jamais le quitter des yeux
slug = encens-au-cèdre
picture = Une petite boîte en bois pleine de bâtonnets d’encens ; à côté, un seul bâtonnet se dresse dans une coupelle.
picture-2 = La coupelle et son bâtonnet, de tout près.
