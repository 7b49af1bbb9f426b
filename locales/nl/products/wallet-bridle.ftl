title = Pasjeshouder van tuigleer
    .synonyms = kaarthouder, portemonnee, portefeuille, cardholder, creditcardhouder
tagline = In Walsall met de hand genaaid met de zadelsteek
description =
    Tuigleer is voor paarden gemaakt: gevoed met talg en was tot het stevig en soepel is en niet bang voor regen. In het begin draagt het een bleek waas van was, dat je er met je duim af wrijft. De naad wordt met twee naalden en één draad genaaid, zodat de andere steken houden als er ooit één breekt.

    Hij wordt gemaakt in Walsall, waar al tweehonderd jaar zadels worden genaaid, door vier zadelmakers die het vak aan paardentuig leerden. Ze snijden elke pasjeshouder uit het stevige deel van de huid, langs de rug, en wrijven de randen met bijenwas tot ze glanzen.
details =
    Afmetingen: 10 × 7,5 cm, 6 mm dik
    Inhoud: zes pasjes en een gevouwen biljet
    Materiaal: Engels tuigleer, gewaxt linnen draad
    Naad: zadelsteek, met de hand
    Onderhoud: afnemen met een droge doek; één keer per jaar een beetje leerbalsem
slug = pasjeshouder-van-tuigleer
picture = Een smalle pasjeshouder van glad leer met een rij steken langs de rand.
picture-2 = De steken en de gepolijste rand van het leer van dichtbij.
