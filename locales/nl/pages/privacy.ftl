title = Privacy
description = Wat we van je bewaren en hoe lang, welke cookies er zijn, wie er nog meer van weet, en je rechten.
slug = privacy
intro = We bewaren wat voor een bestelling nodig is, zolang het daarvoor nodig is. Niemand volgt je hier.
footer = Privacy

text-1 = Wat we bewaren
    .text =
        { $kept-data }

text-2 = Cookies
    .text =
        Er zijn alleen deze. Elke cookie is nodig voor wat je hier doet; daarom is er niets om toestemming voor te vragen.

        { $cookies }

text-3 = Wie er nog meer van weet
    .text =
        - De vervoerder: je naam en je adres
        - De betaaldienst die je kiest: het bedrag, en wat nodig is om het te innen
        - De douane, waar een grens wordt overgestoken: wat er in het pakket zit, en je nummer waar ze erom vraagt
        - Het register van btw-nummers: het jouwe, als je als bedrijf bestelt

        Verder niemand: er is geen reclame en geen tracking, en niets op deze pagina’s komt ergens anders vandaan.

text-4 = Je rechten
    .text =
        Vraag ons wat we van je bewaren, en laat het verbeteren of wissen: { $merchant-mail }. Wat we volgens de wet moeten bewaren, bewaren we tot die verplichting eindigt.

        De wet waar je woont kan je meer rechten geven. Deze pagina somt ze niet per land op; ze gelden evengoed.
