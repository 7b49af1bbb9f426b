title = Dostawa i koszty
description = Dokąd dostarczamy, ile to kosztuje i jak długo trwa, jakie podatki trzeba zapłacić i co zrobić, gdy coś dotrze uszkodzone.
slug = dostawa
intro = Rzeczy zrobione ręcznie dobrze znoszą podróż, jeśli są dobrze zapakowane. Oto ile to kosztuje, jak długo trwa i kto za co płaci.
footer = Dostawa i koszty

text-1 = Dokąd dostarczamy
    .text =
        { $delivery-countries }

        Jeśli chodzi o inny kraj, zmień go u góry strony. Razem z nim zmienią się ceny, podatki i sposoby płatności.

text-2 = Ile to kosztuje
    .text =
        Liczy się waga paczki razem z opakowaniem. Oto ile kosztuje każdy sposób dostawy, według wagi.

        { $delivery-methods }

text-3 = Podatki i cło
    .text =
        Podatek podajemy przy każdej cenie i w podsumowaniu w kasie.

        { $delivery-taxes }

text-4 = Gdy coś dotrze uszkodzone
    .text =
        Daj nam szybko znać i przyślij zdjęcie produktu oraz paczki. Wyślemy nowy albo zwrócimy pieniądze, jak wolisz. Twoje prawa wynikające z ustawy pozostają bez zmian.

        To jest sklep pokazowy: niczego nie wysyłamy, więc nic nie może się stłuc.
