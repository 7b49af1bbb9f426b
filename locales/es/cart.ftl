### The cart.

cart-title = Tu cesta
cart-empty = Tu cesta está vacía
cart-empty-hint = Lo que añades se queda aquí, aunque cambies de país, de idioma o de moneda.
cart-continue = Seguir comprando
cart-lines-label = Artículos de tu cesta
cart-quantity = Cantidad: { $title }
cart-update = Actualizar
cart-remove = Eliminar
cart-remove-item = Eliminar: { $title }
cart-unit-price = { MONEY($price) } por unidad
cart-subtotal = Subtotal
cart-checkout = Tramitar el pedido
cart-price-changed = { $title }: el precio ha cambiado de { MONEY($old) } a { MONEY($new) }.
cart-out-of-stock =
    { NUMBER($available) ->
        [0] { $title }: agotado. Elimina esta línea, por favor.
        [one] { $title }: solo queda { NUMBER($available) }. Cambia la cantidad, por favor.
       *[other] { $title }: solo quedan { NUMBER($available) }. Cambia la cantidad, por favor.
    }
cart-added = Añadido a tu cesta: { $title }
cart-removed = Eliminado de tu cesta: { $title }
cart-updated = Tu cesta está al día.
