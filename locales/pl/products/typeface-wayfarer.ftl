title = Krój pisma Wayfarer
    .synonyms = czcionka, font, fonty, szablon liter
tagline = Ciepły geometryczny szablon do dużych słów
description =
    Wayfarer powstał dla dużych słów: szyldów, okładek, etykiet, pierwszego wiersza strony. Ma równą kreskę i szerokie brzuszki, a tam, gdzie jedna kreska miałaby przeciąć drugą, urywa się jak w szablonie. To nadaje mu wygląd skrzyń i nabrzeży oraz przestrzeń do oddechu. Mówi większością języków pisanych alfabetem łacińskim, od portugalskiego po polski i turecki.

    Narysowała go w Offenbach projektantka, która na wakacjach fotografuje napisy w portach. Pierwszy alfabet wycięła z tektury, by nauczyć się, gdzie litera potrzebuje mostka, żeby się trzymała.
details =
    Jedna odmiana, 283 znaki: wielkie litery, małe litery, cyfry, znaki
    Języki: 29, od albańskiego po walijski, w tym polski i turecki
    Plik: OpenType (.otf), do wszystkich popularnych systemów i programów
    Licencja: SIL Open Font License 1.1, do druku, internetu i produktów
    Niczego nie wysyłamy: plik pobierasz, gdy tylko zostanie opłacony
slug = krój-pisma-wayfarer
picture = Wydrukowany arkusz, który pokazuje krój pisma: jego nazwę, Wayfarer, i alfabet.
picture-2 = Duże litery kroju na arkuszu, z bliska.
