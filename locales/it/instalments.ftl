### Paying in parts: the plans at the checkout, and the plan of an order.

instalments-legend = Come vuoi dividere il pagamento?
instalments-whole = In un’unica soluzione: { MONEY($total) }
instalments-later =
    { NUMBER($days) ->
        [one] { MONEY($total) } dopo { NUMBER($days) } giorno
       *[other] { MONEY($total) } dopo { NUMBER($days) } giorni
    }
instalments-equal =
    { NUMBER($count) ->
        [one] { NUMBER($count) } rata da { MONEY($each) }
       *[other] { NUMBER($count) } rate da { MONEY($each) }
    }
instalments-first =
    { NUMBER($others) ->
        [one] Prima { MONEY($first) }, poi { NUMBER($others) } rata da { MONEY($each) }
       *[other] Prima { MONEY($first) }, poi { NUMBER($others) } rate da { MONEY($each) }
    }
instalments-free = Senza interessi, { MONEY($total) } in tutto
# TAEG, the term of Italian consumer credit law.
instalments-rate = Interesse mensile: { $monthly }, { MONEY($total) } in tutto. Tasso annuo effettivo globale (TAEG): { $yearly }
instalments-monthly = Una rata al mese, la prima un mese dopo l’ordine.
instalments-days =
    { NUMBER($days) ->
        [one] La prima rata con l’ordine, poi una al giorno.
       *[other] La prima rata con l’ordine, poi una ogni { NUMBER($days) } giorni.
    }
instalments-credit-notice = Attenzione! Prendere in prestito denaro costa denaro. Questo piano è un prestito e costa { MONEY($interest) } in più rispetto al pagamento in un’unica soluzione. Sceglilo solo se puoi pagare puntualmente ogni rata.
total-interest = Interessi
total-with-interest = Totale con interessi
order-instalments = Pagamento a rate
requirement-payment-plan-unavailable = Questa rateizzazione non è possibile per il tuo ordine. Scegline un’altra.
