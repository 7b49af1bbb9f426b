# A notebook with a fine grid from Leipzig, Germany. Colours: sand and ink.
title = Kariertes Notizbuch
    .synonyms = Heft, Schreibheft, Tagebuch, Notizblock, Rechenheft
tagline = In Leipzig mit Faden geheftet, auf jeder Seite flach aufzuschlagen
description =
    Ein Notizbuch für Zeichnungen, Listen und lange Gedanken. Das Karo ist so blass, dass es unter der Tinte verschwindet, und das Papier verträgt den Füller, ohne dass die Tinte verläuft. Die Bogen sind mit Faden geheftet, deshalb liegt es flach, wo immer Sie es aufschlagen.

    Gebunden wird es in Leipzig, einer Stadt der Bücher, in einer Buchbinderei mit zwei Tischen und einer Heftmaschine von 1936. Der Stoff des Einbands ist von Büchern übrig, die dort früher gebunden wurden.
details =
    Format: A5, 14,8 × 21 cm
    Umfang: 192 Seiten, 5 mm kariert
    Papier: 80 g pro Quadratmeter, ungestrichen, säurefrei
    Bindung: Fadenheftung, Einband aus Stoff auf Pappe, Lesebändchen
slug = kariertes-notizbuch
picture = Ein geschlossenes, in Stoff gebundenes Notizbuch mit Lesebändchen.
picture-2 = Das Notizbuch aufgeschlagen: das blasse Karo der Seiten und der geheftete Rücken.
