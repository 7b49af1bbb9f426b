### The cart.

cart-title = Il tuo carrello
cart-empty = Il tuo carrello è vuoto
cart-empty-hint = Quello che aggiungi resta qui, anche se cambi paese, lingua o valuta.
cart-continue = Continua gli acquisti
cart-lines-label = Articoli nel carrello
cart-quantity = Quantità: { $title }
cart-update = Aggiorna
cart-remove = Rimuovi
cart-remove-item = Rimuovi: { $title }
cart-unit-price = { MONEY($price) } al pezzo
cart-subtotal = Subtotale
cart-checkout = Vai alla cassa
cart-price-changed = { $title }: il prezzo è passato da { MONEY($old) } a { MONEY($new) }.
cart-out-of-stock =
    { NUMBER($available) ->
        [0] { $title }: esaurito. Rimuovi questa riga.
        [one] { $title }: ne resta solo { NUMBER($available) }. Cambia la quantità.
       *[other] { $title }: ne restano solo { NUMBER($available) }. Cambia la quantità.
    }
cart-added = Aggiunto al carrello: { $title }
cart-removed = Rimosso dal carrello: { $title }
cart-updated = Il carrello è aggiornato.
