### Delbetalning: planerna i kassan och planen för en beställning.

instalments-legend = Hur vill du dela upp betalningen?
instalments-whole = Allt på en gång: { MONEY($total) }
instalments-later =
    { NUMBER($days) ->
        [one] { MONEY($total) } efter { NUMBER($days) } dag
       *[other] { MONEY($total) } efter { NUMBER($days) } dagar
    }
instalments-equal =
    { NUMBER($count) ->
        [one] { NUMBER($count) } delbetalning på { MONEY($each) }
       *[other] { NUMBER($count) } delbetalningar på { MONEY($each) }
    }
instalments-first =
    { NUMBER($others) ->
        [one] Först { MONEY($first) }, sedan { NUMBER($others) } delbetalning på { MONEY($each) }
       *[other] Först { MONEY($first) }, sedan { NUMBER($others) } delbetalningar på { MONEY($each) }
    }
instalments-free = Räntefritt, totalt { MONEY($total) }
# Effektiv ränta: konsumentkreditlagens term.
instalments-rate = Med { $monthly } ränta per månad, totalt { MONEY($total) }. Effektiv ränta: { $yearly }
instalments-monthly = En delbetalning i månaden, den första en månad efter beställningen.
instalments-days =
    { NUMBER($days) ->
        [one] Den första delbetalningen vid beställningen, sedan en varje dag.
       *[other] Den första delbetalningen vid beställningen, sedan en åt gången med { NUMBER($days) } dagars mellanrum.
    }
instalments-credit-notice = Obs! Att låna kostar pengar. Den här planen är ett lån och kostar { MONEY($interest) } mer än att betala allt på en gång. Välj den bara om du kan betala varje del i tid.
total-interest = Ränta
total-with-interest = Totalt med ränta
order-instalments = Delbetalning
requirement-payment-plan-unavailable = Betalningen kan inte delas upp så för din beställning. Välj en annan uppdelning.
