title = Deska z drewna oliwnego
    .synonyms = deska do krojenia, deska kuchenna, deska do serwowania, deska do serów, deska do chleba
tagline = Jeden kawałek drewna, każdy inny
description =
    Wycięta z jednego kawałka drewna oliwnego, gęstego i o żywym rysunku słojów. Mała służy do chleba i sera, duża pomieści warzywa na cały obiad. Dzięki otworowi w uchwycie może wisieć przy kuchence.

    Powstaje w Prowansji, w stolarni, która bierze tylko drzewa zbyt stare, by owocować. Drewno schnie cztery lata, zanim trafi pod piłę, a każdą deskę olejuje się dwukrotnie.
details =
    Mała: 28 × 13 cm
    Duża: 42 × 22 cm
    Grubość: 1,8 cm
    Materiał: drewno oliwne w jednym kawałku, olejowane
    Pielęgnacja: przecierać wilgotną ściereczką, od czasu do czasu olejować, nigdy nie myć w zmywarce
slug = deska-z-drewna-oliwnego
picture = Podłużna deska z drewna oliwnego o płynnym rysunku słojów, z uchwytem i otworem.
picture-2 = Uchwyt deski z otworem i słoje wokół niego.
