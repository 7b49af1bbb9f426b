title = Kohiki-theekom
    .synonyms = matchakom, chawan, theekopje, rijstkom, schaaltje
tagline = Witte engobe op donkere klei, met de hand gedraaid in Mashiko
description =
    Een kom die in twee handen past. Donkere klei wordt in witte engobe gedompeld en dun geglazuurd, zodat de klei zichtbaar blijft aan de rand en de voet; met de jaren trekt de thee fijne lijnen in het glazuur, en wordt het jouw kom.

    Hij komt uit een werkplaats in Mashiko, ten noorden van Tokio, waar twee pottenbakkers één draaischijf en één oven delen. Een deel van hun klei graven ze uit de heuvel achter het huis, en ze stoken zes keer per jaar.
details =
    Klein: 10,5 cm doorsnee, 6,5 cm hoog, inhoud 200 ml
    Middel: 12,5 cm doorsnee, 7,5 cm hoog, inhoud 400 ml
    Materiaal: steengoed met witte engobe en transparant glazuur
    Elke kom is net iets anders van vorm en tint
    Onderhoud: voor het eerste gebruik in water laten weken, met de hand afwassen, niet in de magnetron
slug = kohiki-theekom
picture = Een ronde theekom met witte engobe en fijne donkere spikkels; aan de voet is de bruine klei te zien.
picture-2 = De binnenkant van de kom van boven: witte engobe, en donkere klei langs de rand.
