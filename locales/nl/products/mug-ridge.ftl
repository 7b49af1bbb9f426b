title = Ribbelmok
    .synonyms = koffiemok, theemok, beker, kop, koffiebeker
tagline = Steengoed met ribbels die de vingers vanzelf vinden
description =
    Fijne ribbels lopen om deze mok van voet tot rand, getrokken met een houten kam terwijl de klei draait. Ze geven de hand houvast en houden de vingers iets van de hitte af. In het oor passen drie vingers.

    Hij wordt gedraaid in een werkplaats aan de rand van het Westerwald, op het erf van een oude molen. De pottenbakker daar maakt mokken en niets anders, een stuk of dertig op een goede dag.
details =
    Inhoud: 300 ml
    Afmetingen: 8,5 cm doorsnee, 9 cm hoog
    Materiaal: steengoed, vanbinnen en vanbuiten geglazuurd, kaal aan de voet
    Onderhoud: geschikt voor vaatwasser en magnetron
slug = ribbelmok
picture = Een mok van steengoed met fijne ribbels rondom, een rond oor en een kale voet, gevuld met koffie.
picture-2 = De mok koffie van boven gezien, met het oor en de ribbels vooraan.
