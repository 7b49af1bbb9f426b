title = Świece z wosku pszczelego
    .synonyms = świeczka, świeca stołowa, lichtarz, gromnica
tagline = Para smukłych świec, maczanych trzydzieści razy
description =
    Wosk pszczeli pali się spokojnym, ciepłym światłem i lekko pachnie miodem, zapalony czy nie. Każdą świecę macza się trzydzieści razy i za każdym razem przybywa jej tyle, ile ma grubości liść; u podstawy można wyczuć warstwy. Para jest związana lnianą nicią, a do niej dołączamy mały świecznik na jedną świecę.

    Powstają w Alentejo u brata i siostry, którzy pod dębami korkowymi trzymają dwieście uli. Maczają zimą, gdy pszczoły odpoczywają, a kiedy półka jest pusta, świec nie ma do następnej zimy.
details =
    Zawartość: dwie świece, jeden świecznik
    Wymiary: długość 25 cm, średnica u podstawy 2 cm
    Czas palenia: około siedmiu godzin na świecę
    Skład: czysty wosk pszczeli, bawełniany knot
    Pielęgnacja: przycinać knot do 1 cm; chronić przed przeciągiem, nie zostawiać bez nadzoru
slug = świece-z-wosku-pszczelego
picture = Dwie smukłe świece z żółtego wosku pszczelego, związane lnianą nicią, z małym świecznikiem.
picture-2 = Knoty z bliska i ślady maczania na wosku.
