# A filled cushion in a kilim cover (wool woven flat, without pile) from the plain of Konya, Turkey. Colours: madder and indigo.
title = Coussin kilim
    .synonyms = oreiller, coussin de canapé, taie
tagline = Des losanges de laine, tissés à plat dans la plaine de Konya
description =
    Un kilim n’a pas de velours : les fils qui font le motif font aussi l’étoffe, et elle reste nette et solide pendant des décennies. La laine est teinte avec des plantes. La garance donne un rouge mêlé de brun et d’orange, l’indigo un bleu profond qui pâlit un peu sur les bords. Le coussin est livré garni.

    Il est tissé dans un village de la plaine de Konya, par onze femmes qui se partagent quatre métiers et ce qu’elles gagnent. Elles teignent la laine dans des chaudrons de cuivre, dans la cour, et tissent les losanges de mémoire, comme leurs mères.
details =
    Dimensions : 45 × 45 cm, garni
    Housse : 100 % laine, tissée à plat ; dos en laine unie, à fermeture éclair
    Garnissage : laine vierge lavée
    Teinture : racine de garance ou indigo ; chaque bain diffère un peu
    Entretien : secouer, détacher à l’eau froide ; housse à nettoyer à sec
slug = coussin-kilim
picture = Un coussin carré de laine tissée à plat, à motif de losanges.
picture-2 = Un coin du coussin de tout près, avec le motif et le tissage.
