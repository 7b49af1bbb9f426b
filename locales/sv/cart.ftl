### Varukorgen.

cart-title = Din varukorg
cart-empty = Din varukorg är tom
cart-empty-hint = Det du lägger här blir kvar, även om du byter land, språk eller valuta.
cart-continue = Fortsätt handla
cart-lines-label = Varor i din varukorg
cart-quantity = Antal: { $title }
cart-update = Uppdatera
cart-remove = Ta bort
cart-remove-item = Ta bort: { $title }
cart-unit-price = { MONEY($price) } per styck
cart-subtotal = Delsumma
cart-checkout = Till kassan
cart-price-changed = { $title }: priset har ändrats från { MONEY($old) } till { MONEY($new) }.
cart-out-of-stock =
    { NUMBER($available) ->
        [0] { $title }: slutsåld. Ta bort den här raden.
        [one] { $title }: bara { NUMBER($available) } kvar. Ändra antalet.
       *[other] { $title }: bara { NUMBER($available) } kvar. Ändra antalet.
    }
cart-added = Lades i varukorgen: { $title }
cart-removed = Togs bort ur varukorgen: { $title }
cart-updated = Varukorgen är uppdaterad.
