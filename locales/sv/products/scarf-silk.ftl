title = Sidenscarf i twill
    .synonyms = sjal, halsduk, sidensjal, sjalett, foulard
tagline = Tryckt i Lyon, kanterna rullade för hand
description =
    En fyrkant av sidentwill med små romber och två ränder längs kanten, ett mönster som ändras med varje vikning. Twillen ger den tyngd nog att stanna där du knyter den. Kanten är rullad och sydd för hand, vilket tar en timme per scarf.

    Den trycks i Lyon, i en ateljé med fem personer som fortfarande lägger varje färg genom sin egen ram. De blandar färgerna på ögonmått, efter recept i en anteckningsbok som påbörjades 1958.
details =
    Mått: 90 × 90 cm
    Material: 100 % siden, twill
    Kant: rullad och sydd för hand
    Skötsel: kemtvätt, eller handtvätt i kallt vatten; stryk på låg värme medan den är fuktig
slug = sidenscarf-i-twill
picture = En sidenscarf i mjuka veck, med små romber och två ränder längs kanten.
picture-2 = Scarfens rullade kant på nära håll.
