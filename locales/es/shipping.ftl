### Ways of shipping: their names, what is said about them, and what is not paid with the order.

## At the checkout and in the cart

shipping-low-emission = Bajas emisiones
    .hint = Por tren y carretera, nunca en avión. Tarda un poco más.
shipping-sea = Marítimo
    .hint = En barco, nunca en avión. Para lo que puede esperar.
shipping-duty-at-door = Pagas los aranceles y los impuestos al transportista cuando llega el paquete.
shipping-too-heavy = Admite paquetes de hasta { $weight }
shipping-no-route = No llega a esta dirección
shipping-nothing-so-heavy = Es demasiado peso para un solo pedido: nuestros transportistas admiten hasta { $weight }. Haz varios pedidos, por favor.
shipping-nothing-there = Ninguno de nuestros transportistas lleva a tu país lo que hay en tu cesta.
shipping-missing-for-free = Añade { MONEY($amount) } más y el envío es gratis.

## On the page about delivery

shipping-up-to = Hasta { $weight }: { MONEY($price) }
shipping-by-volume = Lo que ocupa mucho y pesa poco cuenta por su tamaño: { $volume } equivalen a { $weight }.
shipping-insurance = Los artículos que cuestan más de { MONEY($above) } van asegurados; el seguro cuesta el { $share } de su precio.
shipping-taxes-at-door = { $ways }: pagas los aranceles y el impuesto a la importación al transportista cuando llega el paquete. Antes de que hagas el pedido te decimos cuánto es aproximadamente. El transportista puede añadir una tarifa propia.
weight-kilograms = { NUMBER($weight) } kg
weight-pounds = { NUMBER($weight) } lb
volume-cubic-centimetres = { NUMBER($volume) } cm³
volume-cubic-inches = { NUMBER($volume) } in³

## Sums of which a part is paid at the door

landed-cost-about = Puesto en casa: aproximadamente { MONEY($amount) }
landed-nothing-expected = Que sepamos, no hay nada que pagar cuando llegue el paquete. Si lo hubiera, te lo pedirá el transportista.
total-with-order = A pagar con el pedido
total-about = En total, aproximadamente
