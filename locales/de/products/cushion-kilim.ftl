# A filled cushion in a kilim cover (wool woven flat, without pile) from the plain of Konya, Turkey. Colours: madder and indigo.
title = Kelimkissen
    .synonyms = Zierkissen, Sofakissen, Dekokissen, Kopfkissen
tagline = Rauten aus Wolle, in der Ebene von Konya flach gewebt
description =
    Ein Kelim hat keinen Flor: Die Fäden, die das Muster bilden, bilden auch den Stoff, und so bleibt er jahrzehntelang klar und fest. Gefärbt wird die Wolle mit Pflanzen. Krapp gibt ein Rot, in dem auch Braun und Orange stecken, Indigo ein tiefes Blau, das an den Rändern ein wenig heller wird. Das Kissen kommt gefüllt zu Ihnen.

    Gewebt wird es in einem Dorf in der Ebene von Konya, von elf Frauen, die sich vier Webstühle und den Verdienst teilen. Sie färben die Wolle im Hof in Kupferkesseln und weben die Rauten auswendig, wie schon ihre Mütter.
details =
    Größe: 45 × 45 cm, gefüllt
    Bezug: 100 % Wolle, flach gewebt; Rückseite aus einfarbiger Wolle, mit Reißverschluss
    Füllung: gewaschene Schurwolle
    Farbe: Krappwurzel oder Indigo; jede Färbung fällt etwas anders aus
    Pflege: ausschütteln, Flecken mit kaltem Wasser entfernen; den Bezug reinigen lassen
slug = kelimkissen
picture = Ein quadratisches Kissen aus flach gewebter Wolle mit einem Muster aus Rauten.
picture-2 = Eine Ecke des Kissens aus der Nähe, mit Muster und Gewebe.
