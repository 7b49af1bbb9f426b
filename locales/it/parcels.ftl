### Parcels: an order that comes from more than one place.

parcels-note =
    { NUMBER($count) ->
        [one] Arriva in { NUMBER($count) } pacco, spedito da: { $countries }.
       *[other] Arriva in { NUMBER($count) } pacchi, spediti da: { $countries }.
    }
