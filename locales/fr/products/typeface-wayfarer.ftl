# A typeface by the name of Wayfarer, from Germany: a file to install, nothing is shipped.
title = Caractère Wayfarer
    .synonyms = police, police de caractères, fonte, typographie
tagline = Un pochoir géométrique et chaleureux, pour les grands mots
description =
    Wayfarer est fait pour les grands mots : enseignes, couvertures, étiquettes, première ligne d’une page. Son trait est régulier et ses panses sont larges, et là où un trait en croiserait un autre, il s’arrête avant, comme dans un pochoir. Cela lui donne un air de caisses et de quais, et de quoi respirer. Il parle la plupart des langues qui s’écrivent en lettres latines, du portugais au polonais et au turc.

    Il a été dessiné à Offenbach, par une graphiste qui photographie les lettrages des ports pendant ses vacances. Elle a découpé le premier alphabet dans du carton, pour apprendre où une lettre a besoin d’un pont pour tenir.
details =
    Un style, 283 caractères : capitales, minuscules, chiffres, signes
    Langues : 29, de l’albanais au gallois, dont le polonais et le turc
    Fichier : OpenType (.otf), pour tous les systèmes et logiciels courants
    Licence : SIL Open Font License 1.1, pour l’imprimé, le web et les produits
    Rien n’est expédié : vous téléchargez le fichier dès qu’il est payé
slug = caractère-wayfarer
picture = Une feuille imprimée qui présente le caractère : son nom, Wayfarer, et son alphabet.
picture-2 = De grandes lettres du caractère sur la feuille, de tout près.
