### Páginas de contenido: lo que la tienda inserta entre las palabras de las páginas, y los enlaces a ellas.

footer-pages = Sobre la tienda

length-centimetres = { NUMBER($length) } cm
length-inches = { NUMBER($length) } pulg.

## Entrega

fact-delivery-countries = Con el país que has elegido, entregamos en: { $countries }.
fact-delivery-countries-ww = Con la opción que has elegido, entregamos en todos los países que no tienen una página propia en la tienda.
fact-delivery-days = Cuánto tarda
fact-delivery-cost = Cuánto cuesta

fact-taxes-included = Los precios incluyen un { $rate } de { $tax }.
fact-taxes-added = Al tramitar el pedido, antes de confirmarlo, se añade un { $rate } de { $tax }.
fact-taxes-import = Cuando hay que pagar aranceles e impuesto a la importación, forman parte del total del pedido. Los pagamos por ti en la aduana, y el transportista no te pide nada por ellos en la entrega.
fact-taxes-none = No añadimos impuestos a nuestros precios. Tu aduana puede cobrar el impuesto a la importación y aranceles cuando llegue el paquete; es el transportista quien te los cobra. No podemos conocer el importe de antemano, así que no prometemos ninguno.
fact-taxes-by-address = Lo que hay que pagar depende de adónde va tu paquete. En cuanto escribes tu dirección, te indicamos los impuestos y los aranceles antes de que confirmes el pedido. Si no los conocemos, te lo decimos, y el transportista puede pedírtelos en la entrega.

## Dinero que se devuelve

fact-refund-way = Cómo se devuelve
fact-refund-to-source-within = { NUMBER($days) ->
    [one] Por la misma vía, durante { NUMBER($days) } día
   *[other] Por la misma vía, durante { NUMBER($days) } días
}
fact-refund-to-source = Por la misma vía
fact-refund-to-account = A una cuenta que nos indiques

fact-rules-price = Te devolvemos el precio de lo que nos envías de vuelta, con los impuestos que cobramos con él.
fact-rules-inside = Tu pedido no cruza ninguna frontera aduanera, así que no se pagan aranceles que puedan devolverse.
fact-rules-returned = De lo que nos pagaste por la aduana te devolvemos además: { $charges }.
fact-rules-kept = De lo que se pagó por la aduana no se devuelve: { $charges }.
fact-rules-by-country = Depende de tu país si se devuelve lo siguiente: { $charges }.
fact-charge-duty = aranceles
fact-charge-import-tax = impuesto a la importación
fact-charge-fees = gastos de la aduana y del transportista

## Quién vende

fact-merchant-name = Nombre
fact-merchant-address = Dirección
fact-merchant-mail = Correo electrónico
fact-merchant-phone = Teléfono
fact-merchant-represented-by = Representante
fact-merchant-register = Registro
fact-merchant-tax = NIF-IVA
fact-registration-tax = Número fiscal, { COUNTRY($country) }
fact-registration-oss = Union One-Stop Shop (OSS)
fact-registration-ioss = Import One-Stop Shop (IOSS)
fact-registration-voec = VAT on E-Commerce, Noruega (VOEC)

## Qué se conserva de quien compra

fact-kept-what = Qué
fact-kept-time = Cuánto tiempo
fact-kept-cart = Tu cesta y lo que escribiste al tramitar el pedido, desde el último cambio
fact-kept-order = Tu pedido: lo que compraste, tu dirección y tu correo electrónico
fact-kept-order-time = El tiempo que la ley nos obliga a conservar nuestra contabilidad
fact-kept-number = Un número que te pide la aduana, cifrado, desde el último día de entrega
fact-kept-account = Una cuenta que nos indicas para una devolución, cifrada, desde el día en que salió el dinero
fact-kept-marks = Rastros de uso indebido, ilegibles: del correo, la dirección, la red y la tarjeta
fact-days = { NUMBER($days) ->
    [one] { NUMBER($days) } día
   *[other] { NUMBER($days) } días
}

fact-cookie-name = Nombre
fact-cookie-use = Para qué
fact-cookie-cart = Vuelve a encontrar tu cesta
fact-cookie-count = Muestra cuántos artículos hay en ella
fact-cookie-preferences = El país, el idioma y la moneda que has elegido
fact-cookie-notice = Un mensaje para la página siguiente
fact-cookie-notice-time = Un minuto
