title = Größen und Maße
description = Wie groß unsere Tücher, Decken, Handtücher und Kissen sind und wie sie beim Waschen so bleiben.
slug = größen
intro = Alles ist flach liegend gemessen. Was von Hand gewebt ist, kann einen Fingerbreit größer oder kleiner ausfallen.
footer = Größen und Maße

text-1 = Tücher
    .text = - Seidentuch: { LENGTH(90) } × { LENGTH(90) }, groß genug zum Binden
    .link = product:scarf-silk
    .button = Zum Tuch

text-2 = Decken und Kissen
    .text =
        - Merinodecke: { LENGTH(140) } × { LENGTH(200) }, mit Fransen
        - Kelimkissen: { LENGTH(45) } × { LENGTH(45) }, gefüllt

text-3 = Handtücher
    .text =
        - Klein: { LENGTH(45) } × { LENGTH(70) }, für Geschirr und Gläser
        - Groß: { LENGTH(80) } × { LENGTH(140) }, fürs Bad

text-4 = Nach dem Waschen
    .text = Leinen läuft bei der ersten Wäsche etwas ein; die Maße gelten danach. Wolle und Seide behalten ihre, wenn Sie sie kühl waschen.
