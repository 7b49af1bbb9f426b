title = Dane sprzedawcy
description = Kto tu sprzedaje: nazwa, adres, rejestr i numery podatkowe.
slug = dane-sprzedawcy
footer = Dane sprzedawcy

text-1 = Kto sprzedaje
    .text =
        { $merchant }

text-2 = Rejestracje podatkowe
    .text =
        { $registrations }

text-3 = Sklep pokazowy
    .text = { $merchant-name } to nazwa zmyślona. Adres i numery są przykładowe i niczego nie można tu kupić.
