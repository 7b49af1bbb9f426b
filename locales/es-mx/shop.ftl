### Lo que en México se dice de otra manera. Todo lo demás está en `es`.

cart-title = Tu carrito
cart-empty = Tu carrito está vacío
cart-lines-label = Artículos de tu carrito
cart-added = Agregado a tu carrito: { $title }
cart-removed = Quitado de tu carrito: { $title }
cart-updated = Tu carrito está al día.
add-to-cart = Agregar al carrito
checkout-edit-cart = Cambiar el carrito
nav-cart = Carrito
fact-kept-cart = Tu carrito y lo que escribiste al hacer el pedido, desde el último cambio
fact-cookie-cart = Vuelve a encontrar tu carrito
error-internal-text = No es culpa tuya, y no se ha cobrado nada. Tu carrito está a salvo. Vuelve a intentarlo dentro de un momento.
error-cart-full = Tu carrito tiene 50 artículos distintos y no caben más. Haz primero el pedido de estos, por favor.
error-not-in-cart = Esta pieza ya no está en tu carrito.
error-cart-empty = Tu carrito está vacío, así que no hay nada que pedir.
rate-refused-order = No se puede calcular el envío hasta que haya un nuevo tipo de cambio, así que por ahora no se puede pedir nada. Tu carrito se conserva.
move-lede = Tu carrito está calculado para: { $from }. Esto es lo que cambia para: { $to }.
promotion-refused-goods = Este código no es válido para ningún artículo de tu carrito.
shipping-nothing-there = Ninguno de nuestros transportistas lleva a tu país lo que hay en tu carrito.
