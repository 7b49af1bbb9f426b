### Paket: en beställning som kommer från mer än ett ställe.

parcels-note =
    { NUMBER($count) ->
        [one] Kommer i { NUMBER($count) } paket, skickat från: { $countries }.
       *[other] Kommer i { NUMBER($count) } paket, skickade från: { $countries }.
    }
