# A score of music for kalimba or piano from Brazil, a PDF of two pages. “A Travessia” is its name and is not translated; the German of it is „Die Überfahrt“.
title = A Travessia (Die Überfahrt)
    .synonyms = Notenblatt, Klaviernoten, Musiknoten
tagline = Noten für Kalimba oder Klavier, auf zwei Seiten
description =
    Ein Stück für ruhige Hände. Der linke Daumen wiegt wie ein Boot, in gleichmäßigen Wellen zu sechst; der rechte singt darüber, fährt hinaus, verstummt auf halber Strecke beinahe und findet am anderen Ufer seine Melodie wieder. Jeder Ton liegt auf einer Kalimba mit 17 Zungen, und am Klavier spielt es, wer im zweiten Jahr lernt.

    Geschrieben hat es in Salvador eine Pianistin, die zweimal in der Woche mit der Fähre über die Bucht fährt, um zu unterrichten. Die linke Hand fand sie im Takt des Motors, die rechte schrieb sie auf die Rückseite einer Fahrkarte.
details =
    Für: Kalimba mit 17 Zungen in C oder Klavier
    Tonart und Takt: C-Dur, 6/8
    Länge: 64 Takte, gut zwei Minuten
    Datei: PDF, zwei Seiten in A4, zum Drucken oder Lesen am Bildschirm
    Sie dürfen es öffentlich spielen, aufnehmen und für Ihre Schüler kopieren
    Es wird nichts verschickt: Sie laden die Datei herunter, sobald sie bezahlt ist
slug = a-travessia-noten
picture = Die erste Seite der Noten auf Papier, mit dem Titel A Travessia.
picture-2 = Die ersten Takte der Noten aus der Nähe.
