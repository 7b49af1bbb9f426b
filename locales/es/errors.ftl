### What went wrong, and what to do now. Calm, without blame, without technical words.

error-not-found-title = Esta página no existe
error-not-found-text = Puede que la dirección sea antigua o esté mal escrita. Todo lo que tenemos empieza en la página de inicio.
error-product-not-found-title = No tenemos esta pieza
error-product-not-found-text = Puede que se haya vendido definitivamente o que la dirección esté mal escrita. Quizá te guste alguna otra cosa.
error-collection-not-found-title = Esta colección no existe
error-collection-not-found-text = Puede que la dirección sea antigua o esté mal escrita. Todo lo que tenemos empieza en la página de inicio.
error-order-not-found-title = No encontramos este pedido
error-order-not-found-text = Vuelve a abrir el enlace completo de tu correo de confirmación, por favor.
error-internal-title = Algo ha fallado por nuestra parte
error-internal-text = No es culpa tuya, y no se ha cobrado nada. Tu cesta está a salvo. Vuelve a intentarlo dentro de un momento.
error-back-home = A la página de inicio

error-title = No ha funcionado

error-forbidden = Esta petición venía de otro sitio, así que no la hemos ejecutado. Usa los botones de nuestras páginas, por favor.
error-too-large = Es más texto del que podemos recibir. Acórtalo, por favor.
error-bad-request = No hemos podido leer esta petición. Vuelve atrás e inténtalo de nuevo.
error-internal = Algo ha fallado por nuestra parte. No se ha cambiado nada. Vuelve a intentarlo dentro de un momento.
error-busy = Ahora mismo hay mucho movimiento. No se ha cambiado nada. Vuelve a intentarlo dentro de un momento.

error-quantity = Elige una cantidad de 1 a 99.
error-out-of-stock =
    { NUMBER($available) ->
        [0] Esta pieza está agotada.
        [one] Solo queda { NUMBER($available) }. Elige una cantidad menor, por favor.
       *[other] Solo quedan { NUMBER($available) }. Elige una cantidad menor, por favor.
    }
error-unknown-sku = No tenemos esta pieza, o ya no.
error-cart-full = Tu cesta tiene 50 artículos distintos y no caben más. Haz primero el pedido de estos, por favor.
error-not-in-cart = Esta pieza ya no está en tu cesta.
error-cart-empty = Tu cesta está vacía, así que no hay nada que pedir.
error-cart-changed = Los precios o las existencias han cambiado desde que viste el total. Revisa tu pedido una vez más antes de confirmarlo.
error-unknown-market = No tenemos tienda para este país. Elige uno de la lista, por favor.
error-unknown-language = Todavía no hablamos este idioma. Elige uno de la lista, por favor.
error-unknown-currency = No podemos mostrar los precios en esta moneda. Elige una de la lista, por favor.
error-method-not-allowed = Esta dirección solo admite formularios. Vuelve atrás y usa el botón de la página.
error-payment-unavailable = No se ha podido iniciar el pago. Tu pedido sigue en pie; vuelve a intentarlo dentro de un momento o paga de otra forma.
error-payment-closed = Este pago ya está cerrado o se le ha pasado el plazo. En la página de tu pedido puedes ver cómo está.
