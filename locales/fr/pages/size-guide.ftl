title = Guide des tailles
description = Les dimensions de nos foulards, plaids, serviettes et coussins, et comment les laver sans les changer.
slug = guide-des-tailles
intro = Tout est mesuré à plat. Ce qui est tissé à la main peut faire un doigt de plus ou de moins.
footer = Guide des tailles

text-1 = Foulards
    .text = - Foulard en soie : { LENGTH(90) } × { LENGTH(90) }, assez grand pour être noué
    .link = product:scarf-silk
    .button = Voir le foulard

text-2 = Plaids et coussins
    .text =
        - Plaid en mérinos : { LENGTH(140) } × { LENGTH(200) }, avec des franges
        - Coussin en kilim : { LENGTH(45) } × { LENGTH(45) }, garni

text-3 = Serviettes
    .text =
        - Petite : { LENGTH(45) } × { LENGTH(70) }, pour la vaisselle et les verres
        - Grande : { LENGTH(80) } × { LENGTH(140) }, pour le bain

text-4 = Après le lavage
    .text = Le lin rétrécit un peu au premier lavage ; les dimensions valent après celui-ci. La laine et la soie gardent les leurs si vous les lavez à froid.
