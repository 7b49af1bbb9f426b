### Changing the country with something in the cart

move-title = Prima di cambiare paese
move-lede = Il tuo carrello è calcolato per: { $from }. Ecco che cosa cambia per: { $to }.
move-unavailable = Non disponibile
move-fewer =
    { NUMBER($available) ->
        [one] Solo { NUMBER($available) } disponibile
       *[other] Solo { NUMBER($available) } disponibili
    }
move-methods-lost = Non più possibile: { $methods }
move-methods-gained = Ora possibile anche: { $methods }
move-confirm = Cambia paese: { $to }
move-stay = Mantieni: { $from }
