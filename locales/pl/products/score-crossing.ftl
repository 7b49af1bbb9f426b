title = A Travessia (Przeprawa)
    .synonyms = zapis nutowy, partytura, nuty na pianino, sheet music
tagline = Nuty na kalimbę lub fortepian, dwie strony
description =
    Utwór dla spokojnych rąk. Lewy kciuk kołysze się jak łódź, w równych falach po sześć; prawy śpiewa nad nim, wypływa w morze, w połowie drogi prawie milknie i na drugim brzegu odnajduje swoją melodię. Każda nuta leży na kalimbie z 17 języczkami i pod palcami kogoś, kto drugi rok uczy się gry na fortepianie.

    Napisała go w Salvadorze pianistka, która dwa razy w tygodniu płynie promem przez zatokę, by uczyć. Lewą rękę znalazła w rytmie silnika, a prawą zapisała na odwrocie biletu.
details =
    Na: kalimbę z 17 języczkami w C lub fortepian
    Tonacja i metrum: C-dur, 6/8
    Długość: 64 takty, nieco ponad dwie minuty
    Plik: PDF, dwie strony A4, do druku lub czytania z ekranu
    Możesz grać go publicznie, nagrywać i kopiować dla swoich uczniów
    Niczego nie wysyłamy: plik pobierasz, gdy tylko zostanie opłacony
slug = a-travessia-nuty
picture = Pierwsza strona nut na papierze, z tytułem A Travessia.
picture-2 = Pierwsze takty nut z bliska.
