title = Bezorging en kosten
description = Waar we bezorgen, wat het kost, hoe lang het duurt, welke belastingen je betaalt en wat je doet als er iets stuk aankomt.
slug = bezorging
intro = Wat met de hand is gemaakt, reist goed als het goed is verpakt. Dit is wat het kost, hoe lang het duurt en wie wat betaalt.
footer = Bezorging en kosten

text-1 = Waar we bezorgen
    .text =
        { $delivery-countries }

        Voor elk ander land wijzig je bovenaan de pagina waar je bent. Prijzen, belastingen en betaalwijzen veranderen dan mee.

text-2 = Wat het kost
    .text =
        Het pakket telt met zijn verpakking. Dit kost elk van onze verzendwijzen, naar gewicht.

        { $delivery-methods }

text-3 = Belastingen en douane
    .text =
        De belasting staat bij elke prijs en in het totaal bij het afrekenen.

        { $delivery-taxes }

text-4 = Als er iets stuk aankomt
    .text =
        Laat het ons snel weten en stuur een foto van het artikel en van het pakket. We sturen een ander of geven je geld terug, wat je liever hebt. Je wettelijke rechten blijven zoals ze zijn.

        Dit is een demonstratiewinkel: er wordt niets verzonden, dus kan er niets stukgaan.
