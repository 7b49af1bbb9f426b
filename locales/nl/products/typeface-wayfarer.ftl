title = Lettertype Wayfarer
    .synonyms = font, belettering, stencil, stencilletter
tagline = Een warme geometrische sjabloonletter, voor grote woorden
description =
    Wayfarer is gemaakt voor grote woorden: borden, omslagen, etiketten, de eerste regel van een pagina. De streek is gelijkmatig en de rondingen zijn wijd, en waar de ene streek de andere zou kruisen, stopt hij even ervoor, zoals bij een sjabloon. Dat geeft het iets van kisten en kades, en ruimte om te ademen. Het spreekt de meeste talen die in Latijnse letters worden geschreven, van Portugees tot Pools en Turks.

    Het is getekend in Offenbach, door een ontwerpster die in haar vakanties de opschriften van havens fotografeert. Het eerste alfabet sneed ze uit karton, om te leren waar een letter een brug nodig heeft om heel te blijven.
details =
    Eén stijl, 283 tekens: hoofdletters, kleine letters, cijfers, leestekens
    Talen: 29, van Albanees tot Welsh, waaronder Pools en Turks
    Bestand: OpenType (.otf), voor alle gangbare systemen en programma’s
    Licentie: SIL Open Font License 1.1, voor drukwerk, web en producten
    Er wordt niets verzonden: je downloadt het bestand zodra het is betaald
slug = lettertype-wayfarer
picture = Een bedrukt vel dat het lettertype laat zien: zijn naam, Wayfarer, en zijn alfabet.
picture-2 = Grote letters van het lettertype op het vel, van dichtbij.
