title = Messing vulpen
    .synonyms = inktpen, schrijfpen, patroonpen, fountain pen
tagline = Uit een massieve staaf gedraaid, in Pforzheim
description =
    Een pen met wat gewicht, die de helft van het schrijven zelf doet. Onbehandeld messing neemt de kleur aan van de hand die het vasthoudt. Gezwart messing heet hier Inkt: het blijft donker en laat na een jaar aan de randen wat goud zien. De pen neemt de vullingen die elke kantoorboekhandel heeft, of inkt uit een potje.

    Hij wordt gedraaid in Pforzheim, een stad van goudsmeden, door een gereedschapmaker en zijn dochter, op een draaibank uit 1962. Hij draait, zij zet de penpunt, en geen pen gaat de deur uit voordat zij er een bladzijde mee heeft geschreven.
details =
    Lengte: 13,5 cm gesloten
    Gewicht: 48 g
    Materiaal: messing, onbehandeld of gezwart
    Penpunt: staal, medium
    Vulling: internationale standaardpatronen; een converter zit erbij
    Onderhoud: de penpunt af en toe met koud water spoelen; messing poetsen, of zo laten
slug = messing-vulpen
picture = Een vulpen van gedraaid metaal, eenvoudig en rond.
picture-2 = De pen zonder dop, met de penpunt van dichtbij.
