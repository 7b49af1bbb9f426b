# A typeface by the name of Wayfarer, from Germany: a file to install, nothing is shipped.
title = Schrift Wayfarer
    .synonyms = Schriftart, Font, Schablonenschrift
tagline = Eine warme, geometrische Schablonenschrift für große Worte
description =
    Wayfarer ist für große Worte gemacht: für Schilder, Umschläge, Etiketten, die erste Zeile einer Seite. Ihr Strich ist gleichmäßig, ihre Rundungen sind weit, und wo ein Strich den anderen kreuzen würde, hält er kurz vorher an wie bei einer Schablone. Das gibt ihr etwas von Kisten und Kais und Luft zum Atmen. Sie spricht die meisten Sprachen, die man mit lateinischen Buchstaben schreibt, von Portugiesisch bis Polnisch und Türkisch.

    Gezeichnet hat sie in Offenbach eine Gestalterin, die in den Ferien die Beschriftungen von Häfen fotografiert. Das erste Alphabet schnitt sie aus Pappe, um zu lernen, wo ein Buchstabe einen Steg braucht, damit er zusammenhält.
details =
    Ein Schnitt, 283 Zeichen: Groß- und Kleinbuchstaben, Ziffern, Satzzeichen
    Sprachen: 29, von Albanisch bis Walisisch, darunter Polnisch und Türkisch
    Datei: OpenType (.otf), für alle üblichen Systeme und Programme
    Lizenz: SIL Open Font License 1.1, für Druck, Web und Produkte
    Es wird nichts verschickt: Sie laden die Datei herunter, sobald sie bezahlt ist
slug = schrift-wayfarer
picture = Ein bedrucktes Blatt, das die Schrift zeigt: ihren Namen, Wayfarer, und ihr Alphabet.
picture-2 = Große Buchstaben der Schrift auf dem Blatt, aus der Nähe.
