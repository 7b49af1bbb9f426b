title = Over ons
description = Waar onze dingen vandaan komen, hoe we uitrekenen wat ze aan je deur kosten, en wie ze inpakt.
slug = over-ons
footer = Over ons

hero-1 = In het ene land gemaakt, in het andere gewild
    .text = We zoeken dingen die iemand met de hand maakt, en brengen ze naar mensen die ernaar op zoek waren.
    .picture = teapot-tokoname
    .link = collection:tableware

columns-1 = Waar we ons aan houden
    .title-1 = Eén bedrag
    .text-1 = Prijs, bezorging, belasting en invoerrechten: voordat je bestelt, weet je wat het aan je deur kost.
    .title-2 = Jouw taal
    .text-2 = Je leest, betaalt en schrijft ons zoals je gewend bent.
    .title-3 = Weinig dingen
    .text-3 = We verkopen wat we zelf cadeau zouden geven, en weten wie het heeft gemaakt.

quote-1 = ‘Iets goeds is niet bang voor een lange weg. Het wil alleen een goede doos.’
    .by = Vanaf de paktafel in Hamburg

products-1 = Begin hier
    .products = bowl-kohiki, scarf-silk, knife-petty, board-olive
