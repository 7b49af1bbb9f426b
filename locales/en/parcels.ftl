### Parcels: an order that comes from more than one place.

# Below the sum, where an order comes in several parcels: their number, and the countries they come from.
parcels-note =
    { NUMBER($count) ->
        [one] Comes in { NUMBER($count) } parcel, sent from: { $countries }.
       *[other] Comes in { NUMBER($count) } parcels, sent from: { $countries }.
    }
