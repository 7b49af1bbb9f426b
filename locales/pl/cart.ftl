### Koszyk.

cart-title = Twój koszyk
cart-empty = Twój koszyk jest pusty
cart-empty-hint = To, co dodasz, zostanie tutaj, nawet gdy zmienisz kraj, język albo walutę.
cart-continue = Wróć do zakupów
cart-lines-label = Produkty w koszyku
cart-quantity = Ilość: { $title }
cart-update = Zaktualizuj
cart-remove = Usuń
cart-remove-item = Usuń: { $title }
cart-unit-price = { MONEY($price) } za sztukę
cart-subtotal = Wartość produktów
cart-checkout = Przejdź do kasy
cart-price-changed = { $title }: cena zmieniła się z { MONEY($old) } na { MONEY($new) }.
cart-out-of-stock =
    { NUMBER($available) ->
        [0] { $title }: wyprzedane. Usuń tę pozycję z koszyka.
        [one] { $title }: została tylko { NUMBER($available) } sztuka. Zmień ilość.
        [few] { $title }: zostały tylko { NUMBER($available) } sztuki. Zmień ilość.
        [many] { $title }: zostało tylko { NUMBER($available) } sztuk. Zmień ilość.
       *[other] { $title }: zostało tylko { NUMBER($available) } sztuki. Zmień ilość.
    }
cart-added = Dodano do koszyka: { $title }
cart-removed = Usunięto z koszyka: { $title }
cart-updated = Koszyk jest aktualny.
