# A kalimba (a plucked instrument with steel tines, played with the thumbs) from the Eastern Cape, South Africa.
title = Walnut kalimba
    .synonyms = thumb piano, mbira, musical instrument
tagline = Seventeen steel tines on a box of walnut
description =
    Two thumbs are enough, and there is hardly a wrong note: tines that lie side by side sound well together. The box of walnut makes the tone round and long, and quiet enough for late evenings. It descends from the mbira, which has been played in southern Africa for a thousand years.

    It is built in the Eastern Cape, by a workshop of five in which everyone plays. They hammer the tines from spring steel, tune each by ear, and play every instrument for an evening before it is packed.
details =
    Tines: 17, from C4 to E6, in C major
    Size: 18 × 13 cm, 4 cm high
    Material: walnut, spring steel
    With it: a small hammer for tuning, a cotton pouch
    Care: wipe the tines with a dry cloth, keep out of the sun
slug = walnut-kalimba
picture = A box of dark walnut with seventeen steel tines.
picture-2 = The tines of the kalimba, seen from above.
