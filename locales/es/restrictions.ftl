### Goods that do not get in everywhere: notes on the page of a product, in the cart and at the checkout.

restricted-places = No se puede entregar en: { $places }
restricted-here = No se puede entregar aquí
restricted-ways = No admite estas formas de envío: { $ways }
restricted-age = Solo para personas de { NUMBER($age) } años o más
cart-restricted = { $title }: no se puede entregar. Elimina esta línea, por favor.
requirement-restricted = No se puede entregar en tu dirección: { $field }.
shipping-restricted = No es posible con: { $title }.
checkout-age = Comprobación de edad
age-confirm = Tengo { NUMBER($age) } años o más. Mi edad se comprueba en la entrega.
requirement-age-missing = Confirma tu edad, por favor.
order-age = Has confirmado que tienes { NUMBER($age) } años o más. El transportista lo comprueba en la entrega y solo entrega el paquete a una persona adulta.

## Reasons, one for each rule of server/data/restrictions.toml, each a sentence of its own

restriction-bee-products-au = Australia solo deja entrar la miel y otros productos apícolas con documentos oficiales, y no los tenemos.
restriction-beeswax-au-wa = Australia Occidental solo deja entrar la cera de abeja con un certificado oficial de su país de origen, y no lo tenemos.
restriction-honey-nz = Nueva Zelanda no deja entrar miel de fuera, para proteger a sus abejas.
restriction-meat-and-milk-eu = La carne, la leche y sus derivados no se pueden enviar por paquete a la Unión Europea.
restriction-animal-products-us = Estados Unidos retiene la carne, la leche y los huevos en la frontera, para evitar enfermedades animales.
restriction-plants = Las plantas vivas y las semillas necesitan un certificado fitosanitario en la frontera, y no lo tenemos.
restriction-lithium-batteries = Las baterías de litio no pueden viajar en avión ni por correo: pueden incendiarse.
restriction-knives-gb = En el Reino Unido los cuchillos solo se venden a personas adultas. El transportista pide una prueba de edad en la entrega.
restriction-ivory = El comercio de marfil está prohibido, para proteger a los elefantes.
restriction-alcohol = Este país prohíbe la importación de alcohol.
restriction-e-cigarettes = Este país prohíbe la importación de cigarrillos electrónicos y de sus recargas.
