### Paczki: zamówienie, które przychodzi z więcej niż jednego miejsca.

parcels-note =
    { NUMBER($count) ->
        [one] Przyjdzie w { NUMBER($count) } paczce; kraje nadania: { $countries }.
        [few] Przyjdzie w { NUMBER($count) } paczkach; kraje nadania: { $countries }.
        [many] Przyjdzie w { NUMBER($count) } paczkach; kraje nadania: { $countries }.
       *[other] Przyjdzie w { NUMBER($count) } paczki; kraje nadania: { $countries }.
    }
