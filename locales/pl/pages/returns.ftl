title = Zwrot towaru i pieniędzy
description = Jak coś odesłać, jak wracają do Ciebie pieniądze i co się dzieje z cłem i podatkami.
slug = zwroty
intro = To nie to, o co chodziło? Oto jak odesłać towar i co do Ciebie wróci.
footer = Zwrot towaru i pieniędzy

steps-1 = Jak to działa
    .title-1 = Wskaż, co wraca
    .text-1 = Otwórz stronę zamówienia z wiadomości z potwierdzeniem, wybierz produkty i potwierdź. Możesz też do nas napisać: { $merchant-mail }.
    .title-2 = Zapakuj i wyślij
    .text-2 = Zapakuj je tak dobrze, jak były zapakowane. Powiemy Ci, dokąd je wysłać.
    .title-3 = Odbierz pieniądze
    .text-3 = Gdy produkty do nas dotrą, zwrócimy to, co za nie zapłacono.

text-1 = Jak wracają Twoje pieniądze
    .text =
        To zależy od sposobu płatności. Po upływie podanego tu czasu poprosimy zamiast tego o numer konta.

        { $refund-windows }

text-2 = Cena, cło i podatki
    .text =
        { $refund-rules }

questions-1 = Warto wiedzieć
    .title-1 = Ile mam czasu do namysłu?
    .text-1 =
        { $returns }

        Prawo Twojego kraju może dać Ci więcej czasu. Te prawa pozostają bez zmian.
    .title-2 = Czy mogę odesłać część zamówienia?
    .text-2 = Tak. Każda sztuka liczy się według tego, ile za nią zapłacono. Koszt dostawy wraca z ostatnią sztuką.
