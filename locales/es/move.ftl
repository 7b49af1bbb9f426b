### Changing the country with something in the cart

move-title = Antes de cambiar de país
move-lede = Tu cesta está calculada para: { $from }. Esto es lo que cambia para: { $to }.
move-unavailable = No disponible
move-fewer =
    { NUMBER($available) ->
        [one] Solo { NUMBER($available) } disponible
       *[other] Solo { NUMBER($available) } disponibles
    }
move-methods-lost = Ya no es posible: { $methods }
move-methods-gained = Ahora también es posible: { $methods }
move-confirm = Cambiar de país: { $to }
move-stay = Mantener: { $from }
