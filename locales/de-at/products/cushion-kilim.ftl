# In Österreich ist ein Kissen ein Polster.
title = Kelimpolster
description =
    Ein Kelim hat keinen Flor: Die Fäden, die das Muster bilden, bilden auch den Stoff, und so bleibt er jahrzehntelang klar und fest. Gefärbt wird die Wolle mit Pflanzen. Krapp gibt ein Rot, in dem auch Braun und Orange stecken, Indigo ein tiefes Blau, das an den Rändern ein wenig heller wird. Der Polster kommt gefüllt zu Ihnen.

    Gewebt wird er in einem Dorf in der Ebene von Konya, von elf Frauen, die sich vier Webstühle und den Verdienst teilen. Sie färben die Wolle im Hof in Kupferkesseln und weben die Rauten auswendig, wie schon ihre Mütter.
picture = Ein quadratischer Polster aus flach gewebter Wolle mit einem Muster aus Rauten.
picture-2 = Eine Ecke des Polsters aus der Nähe, mit Muster und Gewebe.
