### Zahlung in Raten: die Pläne an der Kasse und der Plan einer Bestellung.

instalments-legend = Wie möchten Sie aufteilen?
instalments-whole = Alles auf einmal: { MONEY($total) }
# $days: Tage nach der Bestellung, 1 oder mehr.
instalments-later =
    { NUMBER($days) ->
        [one] { MONEY($total) } nach { NUMBER($days) } Tag
       *[other] { MONEY($total) } nach { NUMBER($days) } Tagen
    }
# Alle Raten sind gleich. $count: wie viele, 2 oder mehr.
instalments-equal =
    { NUMBER($count) ->
        [one] { NUMBER($count) } Rate zu { MONEY($each) }
       *[other] { NUMBER($count) } Raten zu je { MONEY($each) }
    }
# Die erste Rate ist etwas höher. $others: wie viele andere, 1 oder mehr.
instalments-first =
    { NUMBER($others) ->
        [one] Zuerst { MONEY($first) }, dann { NUMBER($others) } Rate zu { MONEY($each) }
       *[other] Zuerst { MONEY($first) }, dann { NUMBER($others) } Raten zu je { MONEY($each) }
    }
instalments-free = Ohne Zinsen, insgesamt { MONEY($total) }
# $monthly, $yearly: fertig geschriebene Sätze: „1,99 %“.
instalments-rate = Mit { $monthly } Zinsen im Monat, insgesamt { MONEY($total) }. Effektiver Jahreszins: { $yearly }
instalments-monthly = Jeden Monat eine Rate, die erste einen Monat nach der Bestellung.
# $days: Tage von einer Rate zur nächsten, 1 oder mehr.
instalments-days =
    { NUMBER($days) ->
        [one] Die erste Rate bei der Bestellung, danach jeden Tag eine.
       *[other] Die erste Rate bei der Bestellung, danach alle { NUMBER($days) } Tage eine.
    }
instalments-credit-notice = Achtung! Kreditaufnahme kostet Geld. Dieser Plan ist ein Kredit und kostet { MONEY($interest) } mehr als die Zahlung auf einmal. Wählen Sie ihn nur, wenn Sie jede Rate pünktlich zahlen können.
total-interest = Zinsen
total-with-interest = Gesamtbetrag mit Zinsen
order-instalments = Zahlung in Raten
requirement-payment-plan-unavailable = Diese Aufteilung ist für Ihre Bestellung nicht möglich. Bitte wählen Sie eine andere.
