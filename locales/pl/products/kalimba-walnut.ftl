title = Kalimba z orzecha
    .synonyms = sansula, pianino kciukowe, fortepian kciukowy, instrument muzyczny
tagline = Siedemnaście stalowych języczków na pudle z orzecha
description =
    Wystarczą dwa kciuki, a fałszywych dźwięków prawie nie ma: języczki, które leżą obok siebie, dobrze brzmią razem. Pudło z orzecha daje ton okrągły i długi, a przy tym dość cichy na późne wieczory. Kalimba wywodzi się z mbiry, na której w południowej Afryce gra się od tysiąca lat.

    Powstaje w Prowincji Przylądkowej Wschodniej, w pięcioosobowej pracowni, w której grają wszyscy. Języczki kują ze stali sprężynowej, każdy stroją ze słuchu, a na każdym instrumencie grają przez wieczór, zanim go zapakują.
details =
    Języczki: 17, od C4 do E6, w C-dur
    Wymiary: 18 × 13 cm, wysokość 4 cm
    Materiał: orzech, stal sprężynowa
    W zestawie: młoteczek do strojenia, bawełniany woreczek
    Pielęgnacja: języczki przecierać suchą ściereczką, chronić przed słońcem
slug = kalimba-z-orzecha
picture = Pudło z ciemnego orzecha z siedemnastoma stalowymi języczkami.
picture-2 = Języczki kalimby widziane z góry.
