### Płatność na raty: plany w kasie i plan zamówienia.

instalments-legend = Jak chcesz podzielić płatność?
instalments-whole = Wszystko od razu: { MONEY($total) }
instalments-later =
    { NUMBER($days) ->
        [one] { MONEY($total) } po { NUMBER($days) } dniu
        [few] { MONEY($total) } po { NUMBER($days) } dniach
        [many] { MONEY($total) } po { NUMBER($days) } dniach
       *[other] { MONEY($total) } po { NUMBER($days) } dnia
    }
instalments-equal =
    { NUMBER($count) ->
        [one] { NUMBER($count) } rata: { MONEY($each) }
        [few] { NUMBER($count) } raty po { MONEY($each) }
        [many] { NUMBER($count) } rat po { MONEY($each) }
       *[other] { NUMBER($count) } raty po { MONEY($each) }
    }
instalments-first =
    { NUMBER($others) ->
        [one] Najpierw { MONEY($first) }, potem { NUMBER($others) } rata: { MONEY($each) }
        [few] Najpierw { MONEY($first) }, potem { NUMBER($others) } raty po { MONEY($each) }
        [many] Najpierw { MONEY($first) }, potem { NUMBER($others) } rat po { MONEY($each) }
       *[other] Najpierw { MONEY($first) }, potem { NUMBER($others) } raty po { MONEY($each) }
    }
instalments-free = Bez odsetek, razem { MONEY($total) }
# RRSO: tak nazywa to ustawa o kredycie konsumenckim.
instalments-rate = Odsetki { $monthly } miesięcznie, razem { MONEY($total) }. Rzeczywista roczna stopa oprocentowania (RRSO): { $yearly }
instalments-monthly = Jedna rata co miesiąc, pierwsza miesiąc po złożeniu zamówienia.
instalments-days =
    { NUMBER($days) ->
        [one] Pierwsza rata przy zamówieniu, kolejne codziennie.
        [few] Pierwsza rata przy zamówieniu, kolejne co { NUMBER($days) } dni.
        [many] Pierwsza rata przy zamówieniu, kolejne co { NUMBER($days) } dni.
       *[other] Pierwsza rata przy zamówieniu, kolejne co { NUMBER($days) } dnia.
    }
instalments-credit-notice = Uwaga! Pożyczanie pieniędzy kosztuje. Ten plan to kredyt i kosztuje o { MONEY($interest) } więcej niż zapłata od razu. Wybierz go tylko wtedy, gdy możesz spłacić każdą ratę w terminie.
total-interest = Odsetki
total-with-interest = Suma z odsetkami
order-instalments = Płatność na raty
requirement-payment-plan-unavailable = Ten podział płatności nie jest dostępny dla tego zamówienia. Wybierz inny.
