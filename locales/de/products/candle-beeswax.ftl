# A pair of dipped beeswax candles with a small holder, from the Alentejo, Portugal.
title = Bienenwachskerzen
    .synonyms = Kerze, Stabkerzen, Tafelkerzen, Kerzenhalter, Kerzenständer
tagline = Ein Paar, dreißigmal ins Wachs getaucht
description =
    Bienenwachs brennt mit ruhigem, warmem Licht und duftet leise nach Honig, ob angezündet oder nicht. Jede Kerze wird dreißigmal getaucht und wächst jedes Mal um die Dicke eines Blatts; am unteren Ende spüren Sie die Schichten. Das Paar ist mit Leinenzwirn gebunden und kommt mit einem kleinen Halter für eine der beiden.

    Gemacht werden sie im Alentejo, von Bruder und Schwester, die unter den Korkeichen zweihundert Bienenvölker halten. Getaucht wird im Winter, wenn die Bienen ruhen, und ist das Regal leer, gibt es bis zum nächsten keine mehr.
details =
    Inhalt: zwei Kerzen, ein Halter
    Maße: 25 cm lang, unten 2 cm Durchmesser
    Brenndauer: etwa sieben Stunden je Kerze
    Material: reines Bienenwachs, Docht aus Baumwolle
    Hinweis: Docht auf 1 cm kürzen; vor Zugluft schützen, nie unbeaufsichtigt brennen lassen
slug = bienenwachskerzen
picture = Zwei schlanke Kerzen aus gelbem Bienenwachs, mit Leinenzwirn gebunden, mit einem kleinen Halter.
picture-2 = Die Dochte aus der Nähe und im Wachs die Spuren des Tauchens.
