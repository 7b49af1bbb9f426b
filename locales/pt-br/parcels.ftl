### Pacotes: um pedido que sai de mais de um lugar.

# Abaixo do total, quando o pedido chega em vários pacotes: quantos são e de que países saem.
parcels-note =
    { NUMBER($count) ->
        [one] Chega em { NUMBER($count) } pacote, enviado de: { $countries }.
       *[other] Chega em { NUMBER($count) } pacotes, enviados de: { $countries }.
    }
