title = Pettymes
    .synonyms = officemes, schilmes, groentemes, koksmes, Japans mes
tagline = Een klein keukenmes, gesmeed en geslepen in Sakai
description =
    Het mes dat je als eerste pakt: voor kruiden, fruit, sjalotten, een tomaat. De kern is van ‘wit papierstaal’, een koolstofstaal dat heel scherp wordt en makkelijk weer te slijpen is. Door gebruik wordt het donkerder; zo hoort het.

    In Sakai wordt het werk al zeshonderd jaar verdeeld: het ene huis smeedt, het andere slijpt, een derde zet het heft. Dit mes gaat door drie werkplaatsen in één straat voordat het bij jou komt.
details =
    Lemmet: 13,5 cm, aan beide kanten geslepen, voor links- en rechtshandigen
    Lengte: 25 cm
    Staal: wit papierstaal nr. 2, met zacht ijzer bekleed
    Heft: magnoliahout, achtkantig, met een kraag van donker hout
    Onderhoud: met de hand afwassen en meteen drogen; op een watersteen slijpen
slug = pettymes
picture = Een slank keukenmes met een spits lemmet, een donkere kraag en een heft van licht hout.
picture-2 = De punt van het lemmet van dichtbij, met de sporen van de hamer op de zijkant.
