### The cart.

cart-title = Je winkelwagen
cart-empty = Je winkelwagen is leeg
cart-empty-hint = Wat je toevoegt blijft hier staan, ook als je van land, taal of valuta wisselt.
cart-continue = Verder winkelen
cart-lines-label = Artikelen in je winkelwagen
cart-quantity = Aantal: { $title }
cart-update = Bijwerken
cart-remove = Verwijderen
cart-remove-item = Verwijderen: { $title }
cart-unit-price = { MONEY($price) } per stuk
cart-subtotal = Subtotaal
cart-checkout = Naar de kassa
cart-price-changed = { $title }: de prijs is veranderd van { MONEY($old) } naar { MONEY($new) }.
cart-out-of-stock =
    { NUMBER($available) ->
        [0] { $title }: uitverkocht. Verwijder deze regel.
        [one] { $title }: nog maar { NUMBER($available) } op voorraad. Pas het aantal aan.
       *[other] { $title }: nog maar { NUMBER($available) } op voorraad. Pas het aantal aan.
    }
cart-added = Toegevoegd aan je winkelwagen: { $title }
cart-removed = Verwijderd uit je winkelwagen: { $title }
cart-updated = Je winkelwagen is bijgewerkt.
