# A score of music for kalimba or piano from Brazil, a PDF of two pages. “A Travessia” is its name and is not translated; the English of it is “The Crossing”.
title = A Travessia (La traversée)
    .synonyms = partition de musique, notes
tagline = Une partition pour kalimba ou piano, en deux pages
description =
    Une pièce pour des mains calmes. Le pouce gauche berce comme un bateau, en vagues égales de six ; le pouce droit chante au-dessus, prend le large, se tait presque à mi-chemin et retrouve son air sur l’autre rive. Toutes les notes sont sur une kalimba à 17 lames, et sous les doigts de qui joue du piano depuis deux ans.

    Elle a été écrite à Salvador, par une pianiste qui traverse la baie en bateau deux fois par semaine pour enseigner. Elle a trouvé la main gauche dans le battement du moteur et noté la droite au dos d’un billet.
details =
    Pour : kalimba à 17 lames en do, ou piano
    Tonalité et mesure : do majeur, 6/8
    Longueur : 64 mesures, un peu plus de deux minutes
    Fichier : PDF, deux pages A4, à imprimer ou à lire à l’écran
    Vous pouvez la jouer en public, l’enregistrer et la copier pour vos élèves
    Rien n’est expédié : vous téléchargez le fichier dès qu’il est payé
slug = partition-a-travessia
picture = La première page de la partition sur papier, avec son titre, A Travessia.
picture-2 = Les premières mesures de la partition, de tout près.
