# A petty knife (a small all-round kitchen knife) from Sakai, Japan.
title = Couteau petty
    .synonyms = couteau d’office, couteau de cuisine, couteau japonais
tagline = Un petit couteau de cuisine, forgé et émoulu à Sakai
description =
    Le couteau que l’on prend en premier : pour les herbes, les fruits, les échalotes, une tomate. L’âme est en acier papier blanc, un acier au carbone qui prend un tranchant très vif et se réaffûte facilement. Il foncera à l’usage ; c’est ainsi qu’il doit être.

    À Sakai, le travail se partage depuis six cents ans : une maison forge, une autre émoud, une troisième pose le manche. Ce couteau passe par trois ateliers d’une même rue avant d’arriver chez vous.
details =
    Lame : 13,5 cm, émoulue des deux côtés, pour droitiers et gauchers
    Longueur : 25 cm
    Acier : acier papier blanc n° 2, gainé de fer doux
    Manche : bois de magnolia, octogonal, avec une virole de bois sombre
    Entretien : laver à la main et essuyer aussitôt ; affûter sur une pierre à eau
slug = couteau-petty
picture = Un couteau de cuisine fin, à la lame pointue, avec une virole sombre et un manche de bois clair.
picture-2 = La pointe de la lame de tout près, avec les marques du marteau sur le plat.
