title = Retourneren en terugbetalen
description = Hoe je iets terugstuurt, hoe je je geld terugkrijgt, en wat er met invoerrechten en belastingen gebeurt.
slug = retourneren
intro = Toch niet wat je zocht? Zo stuur je het terug, en dit krijg je terug.
footer = Retourneren en terugbetalen

steps-1 = Zo werkt het
    .title-1 = Zeg wat er terugkomt
    .text-1 = Open de pagina van je bestelling vanuit de bevestigingsmail, kies de artikelen en bevestig. Je kunt ons ook schrijven: { $merchant-mail }.
    .title-2 = Inpakken en versturen
    .text-2 = Pak ze net zo goed in als ze aankwamen. We laten je weten waar ze heen moeten.
    .title-3 = Je geld terug
    .text-3 = Zodra ze zijn aangekomen, betalen we terug wat je ervoor hebt betaald.

text-1 = Hoe je geld teruggaat
    .text =
        Dat hangt af van hoe je hebt betaald. Is de tijd die hier staat voorbij, dan vragen we je om een rekening.

        { $refund-windows }

text-2 = Prijs, invoerrechten en belastingen
    .text =
        { $refund-rules }

questions-1 = Goed om te weten
    .title-1 = Hoe lang mag ik erover nadenken?
    .text-1 =
        { $returns }

        De wet van jouw land kan je meer tijd geven. Die rechten blijven zoals ze zijn.
    .title-2 = Mag ik een deel van een bestelling terugsturen?
    .text-2 = Ja. Elk artikel telt voor wat je ervoor hebt betaald. De bezorgkosten krijg je met het laatste terug.
