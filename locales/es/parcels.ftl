### Parcels: an order that comes from more than one place.

parcels-note =
    { NUMBER($count) ->
        [one] Llega en { NUMBER($count) } paquete, enviado desde: { $countries }.
       *[other] Llega en { NUMBER($count) } paquetes, enviados desde: { $countries }.
    }
