### Paying in parts: the plans at the checkout, and the plan of an order.

instalments-legend = Hoe wil je de betaling spreiden?
instalments-whole = In één keer: { MONEY($total) }
instalments-later =
    { NUMBER($days) ->
        [one] { MONEY($total) } na { NUMBER($days) } dag
       *[other] { MONEY($total) } na { NUMBER($days) } dagen
    }
instalments-equal =
    { NUMBER($count) ->
        [one] { NUMBER($count) } termijn van { MONEY($each) }
       *[other] { NUMBER($count) } termijnen van { MONEY($each) }
    }
instalments-first =
    { NUMBER($others) ->
        [one] Eerst { MONEY($first) }, daarna { NUMBER($others) } termijn van { MONEY($each) }
       *[other] Eerst { MONEY($first) }, daarna { NUMBER($others) } termijnen van { MONEY($each) }
    }
instalments-free = Zonder rente, in totaal { MONEY($total) }
# JKP, the term of Dutch consumer credit law.
instalments-rate = Met { $monthly } rente per maand, in totaal { MONEY($total) }. Jaarlijks kostenpercentage (JKP): { $yearly }
instalments-monthly = Elke maand één termijn, de eerste een maand nadat je bestelt.
instalments-days =
    { NUMBER($days) ->
        [one] De eerste termijn bij je bestelling, daarna elke dag een.
       *[other] De eerste termijn bij je bestelling, daarna elke { NUMBER($days) } dagen een.
    }
instalments-credit-notice = Let op! Geld lenen kost geld. Deze spreiding is een lening en kost { MONEY($interest) } meer dan in één keer betalen. Kies dit alleen als je elke termijn op tijd kunt betalen.
total-interest = Rente
total-with-interest = Totaal met rente
order-instalments = Betaling in termijnen
requirement-payment-plan-unavailable = Deze spreiding van de betaling kan niet bij jouw bestelling. Kies een andere.
