# A kalimba (a plucked instrument with steel tines, played with the thumbs) from the Eastern Cape, South Africa.
title = Kalimba en noyer
    .synonyms = piano à pouces, mbira, sanza, instrument de musique
tagline = Dix-sept lames d’acier sur une caisse de noyer
description =
    Deux pouces suffisent, et il n’y a presque pas de fausse note : les lames voisines sonnent bien ensemble. La caisse de noyer donne un son rond et long, assez discret pour les fins de soirée. Elle descend de la mbira, que l’on joue depuis mille ans en Afrique australe.

    Elle est construite au Cap-Oriental, par un atelier de cinq personnes qui jouent toutes. Elles martèlent les lames dans de l’acier à ressort, les accordent à l’oreille et jouent chaque instrument une soirée avant de l’emballer.
details =
    Lames : 17, de do4 à mi6, en do majeur
    Dimensions : 18 × 13 cm, 4 cm de haut
    Matière : noyer, acier à ressort
    Avec elle : un petit marteau d’accordage, une pochette de coton
    Entretien : essuyer les lames avec un chiffon sec, tenir à l’abri du soleil
slug = kalimba-en-noyer
picture = Une caisse de noyer sombre, avec dix-sept lames d’acier.
picture-2 = Les lames de la kalimba, vues de dessus.
