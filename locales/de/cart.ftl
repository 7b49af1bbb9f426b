### The cart.

cart-title = Ihr Warenkorb
cart-empty = Ihr Warenkorb ist leer
cart-empty-hint = Was Sie hineinlegen, bleibt hier, auch wenn Sie Land, Sprache oder Währung wechseln.
# Leads back to the shop.
cart-continue = Weiter einkaufen
# The name of the list, for screen readers.
cart-lines-label = Artikel in Ihrem Warenkorb
# The name of a quantity field, for screen readers. $title: the product.
cart-quantity = Menge: { $title }
cart-update = Aktualisieren
cart-remove = Entfernen
# What screen readers say for the button “Entfernen”. $title: the product.
cart-remove-item = Entfernen: { $title }
# $price: what one piece costs.
cart-unit-price = { MONEY($price) } pro Stück
cart-subtotal = Zwischensumme
cart-checkout = Zur Kasse
# $title: the product. $old, $new: the price of one piece when last seen and now.
cart-price-changed = { $title }: Der Preis hat sich von { MONEY($old) } auf { MONEY($new) } geändert.
# $title: the product. $available: pieces that can be had; 0 when there are none.
cart-out-of-stock =
    { NUMBER($available) ->
        [0] { $title }: ausverkauft. Bitte entfernen Sie diesen Artikel.
        [one] { $title }: nur noch { NUMBER($available) } Stück da. Bitte ändern Sie die Menge.
       *[other] { $title }: nur noch { NUMBER($available) } Stück da. Bitte ändern Sie die Menge.
    }
# Said by screen readers and shown for a moment. $title: the product.
cart-added = In den Warenkorb gelegt: { $title }
cart-removed = Aus dem Warenkorb entfernt: { $title }
cart-updated = Ihr Warenkorb ist auf dem neuesten Stand.
