# A carbon steel frying pan from the Ardennes, France. Sizes: small and medium.
title = Eisenpfanne
    .synonyms = Bratpfanne, Schmiedepfanne, Karbonstahlpfanne, Pfanne
tagline = Ein Blech, ein genieteter Stiel, nichts, was abblättert
description =
    Eine Pfanne für große Hitze: für Kartoffeln, Fisch und Steak und, wenn sie eingebrannt ist, auch für Eier. Eine dünne Schicht Bienenwachs schützt sie auf dem Weg vor Rost. Waschen Sie das Wachs heiß ab und brennen Sie die Pfanne einmal mit Öl ein, dann wird sie mit jedem Essen dunkler und glatter. Sie passt auf jeden Herd und in den Backofen.

    Sie kommt aus einem Tal in den Ardennen, in dem seit fünfhundert Jahren Eisen bearbeitet wird, aus einer Werkstatt mit zwölf Leuten. Sie pressen jede Pfanne aus einem Blech, nieten den Stiel von Hand an und richten jede, die sich doch einmal verzieht, ohne etwas dafür zu verlangen.
details =
    Klein: 20 cm Durchmesser
    Mittel: 26 cm Durchmesser
    Stärke: 2,5 mm
    Material: Kohlenstoffstahl, angenieteter Stiel aus Stahl
    Herdarten: alle, auch Induktion; Backofen
    Pflege: heißes Wasser und Bürste, gleich abtrocknen, dünn einölen; nicht in den Geschirrspüler
slug = eisenpfanne
picture = Eine Bratpfanne aus dunklem Stahl mit schrägem Rand und langem, angenietetem Stiel.
picture-2 = Die Nieten, die den Stiel halten, aus der Nähe.
