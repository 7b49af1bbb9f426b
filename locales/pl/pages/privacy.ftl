title = Prywatność
description = Jakie Twoje dane przechowujemy i jak długo, jakie są pliki cookie, kto jeszcze otrzymuje dane i jakie masz prawa.
slug = prywatność
intro = Przechowujemy to, czego wymaga zamówienie, i tak długo, jak tego wymaga. Nikt Cię tu nie śledzi.
footer = Prywatność

text-1 = Co przechowujemy
    .text =
        { $kept-data }

text-2 = Pliki cookie
    .text =
        Są tylko te. Każdy jest niezbędny do tego, co tu robisz, więc nie ma na co wyrażać zgody.

        { $cookies }

text-3 = Kto jeszcze otrzymuje dane
    .text =
        - Przewoźnik: imię, nazwisko i adres
        - Wybrany przez Ciebie operator płatności: kwotę i to, czego potrzebuje, aby ją pobrać
        - Urząd celny, gdy paczka przekracza granicę: zawartość paczki oraz Twój numer tam, gdzie o niego prosi
        - Rejestr numerów VAT: Twój numer, jeśli zamawiasz jako firma

        Nikt więcej: nie ma reklam ani śledzenia i nic na tych stronach nie pochodzi z zewnątrz.

text-4 = Twoje prawa
    .text =
        Zapytaj nas, jakie Twoje dane przechowujemy, i zażądaj ich sprostowania lub usunięcia: { $merchant-mail }. To, co nakazuje nam przechowywać prawo, przechowujemy do końca tego obowiązku.

        Prawo miejsca, w którym mieszkasz, może dawać Ci więcej praw. Ta strona nie wymienia ich kraj po kraju; obowiązują mimo to.
