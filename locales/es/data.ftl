### What is kept of an order, how long, and how its buyer is erased.

# The quiet link on the page of an order.
data-link = Tus datos
# $number: the order number.
data-title = Tus datos del pedido { $number }
data-lede = Esto es todo lo que guardamos de este pedido, durante cuánto tiempo y por qué.
data-file = Descargar como archivo
# What is opened to see every field of it.
data-record = El registro tal como está guardado
data-back = Volver al pedido
# $day: the last day on which it is kept.
data-kept-books = Este pedido documenta una venta. La ley nos obliga a conservar nuestros libros hasta el { DATE($day) }, con tu nombre y tu dirección. Después borramos ambos y solo quedan los importes.
# $day: the last day on which it is kept.
data-kept-unpaid = Mientras no haya pago, no hay venta: después del { DATE($day) } borramos tu nombre, tu dirección y tu correo electrónico.
data-erase = Borrar mis datos
data-erase-hint = Borramos lo que ninguna ley nos obliga a conservar: tu correo electrónico y lo que nos indicaste para la aduana y para los reembolsos. Lo necesitamos mientras el pedido está en camino y mientras la aduana o tú aún podáis hacer preguntas. Después ya no podremos escribirte.
# $moment: a day and a time.
data-erasure-asked = Nos has pedido que borremos tus datos. Lo haremos a partir del { $moment }, en cuanto no haya dinero en camino.
# $moment: a day and a time.
data-erased-contact = El { $moment } borramos tu correo electrónico y todo lo demás que ninguna ley nos obliga a conservar.
# $moment: a day and a time.
data-erased-all = El { $moment } borramos todo lo que te identifica.
