# A card wallet of bridle leather from Walsall, England. Colours: tan and ink (near black).
title = Porte-cartes en cuir de bride
    .synonyms = portefeuille, porte-monnaie, étui à cartes
tagline = Cousu main au point sellier, à Walsall
description =
    Le cuir de bride est fait pour les chevaux : nourri de suif et de cire jusqu’à être ferme, souple et indifférent à la pluie. Neuf, il porte un voile pâle de cire, que le pouce efface. La couture est faite à deux aiguilles et un seul fil, si bien que, si un point cède, les autres tiennent.

    Il est fabriqué à Walsall, où l’on coud des selles depuis deux cents ans, par quatre selliers formés sur le harnais. Ils coupent chaque porte-cartes dans la partie ferme de la peau, le long du dos, et frottent les tranches à la cire d’abeille jusqu’à ce qu’elles brillent.
details =
    Dimensions : 10 × 7,5 cm, 6 mm d’épaisseur
    Contenance : six cartes et un billet plié
    Matière : cuir de bride anglais, fil de lin ciré
    Couture : point sellier, à la main
    Entretien : essuyer avec un chiffon sec ; un peu de baume pour cuir une fois par an
slug = porte-cartes-en-cuir-de-bride
picture = Un porte-cartes fin en cuir lisse, bordé d’une ligne de points.
picture-2 = Les points et la tranche polie du cuir, de tout près.
