### Parcels: an order that comes from more than one place.

parcels-note =
    { NUMBER($count) ->
        [one] Komt in { NUMBER($count) } pakket, verzonden vanuit: { $countries }.
       *[other] Komt in { NUMBER($count) } pakketten, verzonden vanuit: { $countries }.
    }
