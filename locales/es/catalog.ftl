### Home, collections, products.

## Home

home-title = Hay cosas que merecen el viaje
home-description = Cosas hechas a mano en pequeños talleres de cerca y de lejos: en tu idioma, en tu moneda, con el envío y los impuestos a la vista.
home-intro = Cuencos, té, lino y papel de pequeños talleres de cerca y de lejos. Te contamos en tu idioma quién los hace y cuánto cuestan puestos en tu casa.
home-cta = Ver lo que tenemos
home-featured = Nuestras piezas
home-collections = Por tipo
home-promises-label = Lo que prometemos

home-promises-price-title = El precio, puesto en casa
home-promises-price-text = Precio, impuestos y envío se indican antes de que hagas el pedido. Si un precio está convertido, decimos a qué cambio y de qué día.
home-promises-payment-title = Paga como en casa
home-promises-payment-text = Con tarjeta, por el banco, en la tienda de la esquina o en efectivo al recibirlo: ofrecemos lo que se usa donde vives.
home-promises-language-title = En tu idioma
home-promises-language-text = Desde la primera página hasta el último correo. Y, sea cual sea el país, puedes leernos en cualquiera de los idiomas que hablamos.

## Collections

collection-tableware = Vajilla
    .slug = vajilla
    .intro = Barro con la huella de la mano, hecho para usarse todos los días.
    .description = Cuencos de té, teteras, platos, tazas y un jarrón de celadón, hechos a mano en Mashiko, Tokoname, Icheon y el Westerwald.
collection-tea = Té y café
    .slug = té-y-café
    .intro = Hojas, granos y lo que los guarda y los muele: diez minutos de calma, dos veces al día.
    .description = Té verde de Yame, café de Sidama, latas de té de cobre y de latón, y un molinillo de café manual que se puede reparar.
collection-kitchen = Cocina
    .slug = cocina
    .intro = Herramientas que caen bien en la mano y que se reparan en vez de tirarse.
    .description = Un cuchillo petty de Sakai, una tabla de olivo de la Provenza, una sartén de acero de las Ardenas: herramientas para cada día.
collection-textiles = Textiles
    .slug = textiles
    .intro = Lana, lino y seda que se vuelven más suaves con los años.
    .description = Mantas de merino del Mühlviertel, toallas de lino de los Vosgos, pañuelos de seda de Lyon y cojines kilim de la llanura de Konya.
collection-desk = Escritorio
    .slug = escritorio
    .intro = Papel y tinta, para una hora sin pantallas.
    .description = Cuadernos de cuadrícula encuadernados en Leipzig y plumas de latón torneadas en Pforzheim, para una hora tranquila en el escritorio.
collection-scent = Aromas
    .slug = aromas
    .intro = Cedro y miel, y una pequeña llama que los acompaña.
    .description = Incienso de cedro de la isla de Awaji y velas de cera de abeja del Alentejo, hechos con lo que da allí la tierra.
collection-carry = Cuero
    .slug = cuero
    .intro = Pequeñas cosas de buena piel, que dentro de diez años serán más bonitas que hoy.
    .description = Tarjeteros de cuero inglés de guarnicionería, cortados y cosidos a mano en Walsall con puntada de talabartero.
collection-sound = Sonido
    .slug = sonido
    .intro = Música para dos pulgares y para quien esté en la habitación.
    .description = Una kalimba con diecisiete lengüetas de acero sobre una caja de nogal, construida y afinada de oído en el Cabo Oriental.
collection-digital = Digital
    .slug = digital
    .intro = Con el mismo esmero y sin nada que envolver: tuyo en cuanto está pagado.
    .description = Una tipografía y una partitura, dibujadas y escritas a mano y entregadas como archivos: sin paquete, sin aduana, sin espera.

collection-count =
    { NUMBER($count) ->
        [one] { NUMBER($count) } artículo
       *[other] { NUMBER($count) } artículos
    }
collection-view-all = Ver todo
collection-empty = Ahora mismo no hay nada aquí.

## Price

price-from = desde { MONEY($price) }
price-tax-included = Incluye un { $rate } de { $tax }
price-tax-excluded = Al tramitar el pedido se añade un { $rate } de { $tax }
price-tax-import = Más gastos de importación, parte del total puesto en casa
price-tax-nothing = Sin aranceles ni impuestos a la importación
price-due-unknown = Tu aduana puede cobrar aranceles e impuestos a la llegada
price-due-by-address = Los impuestos y aranceles dependen de tu dirección

landed-cost = Puesto en casa: { MONEY($amount) }
landed-door = Destino: { COUNTRY($country) }, envío: { $shipping }. El total aún puede cambiar según tu dirección.
landed-promise = A este total no se añade nada en la entrega.
landed-estimate = Los aranceles y los impuestos se los pagas al transportista en la entrega. El importe indicado aquí es una estimación, y el transportista puede añadir una tarifa propia.
landed-unknown = Cuando llegue el paquete, el transportista puede pedirte aranceles e impuestos además de este total. No sabemos cuánto, y preferimos no adivinarlo.

tax-name-vat = IVA
tax-name-gst = GST
tax-name-consumption-tax = impuesto al consumo
tax-name-sales-tax = impuesto sobre las ventas
tax-name-icms = ICMS

rate-note = Convertido a 1 { $from } = { NUMBER($rate) } { $to }, cambio del { DATE($day) }. Fuente: { $source }.

## Variants

option-size = Tamaño
option-colour = Color
option-grind = Molienda
option-size-s = Pequeño
option-size-m = Mediano
option-size-l = Grande
option-grind-whole = En grano
option-grind-filter = Molido para filtro
option-colour-brick = Ladrillo
option-colour-ink = Tinta
option-colour-sand = Arena
option-colour-slate = Pizarra
option-colour-chalk = Tiza
option-colour-moss = Musgo
option-colour-oat = Avena
option-colour-rust = Óxido
option-colour-sea = Mar
option-colour-saffron = Azafrán
option-colour-madder = Granza
option-colour-indigo = Índigo
option-colour-copper = Cobre
option-colour-brass = Latón
option-colour-brass-engraved = Latón, con tu grabado
option-colour-tan = Cuero natural
option-unavailable = no disponible
variant-option-sold-out = agotado

## Buying

quantity-label = Cantidad
add-to-cart = Añadir a la cesta
stock-in = En stock
stock-out = Agotado
delivery-free-from = Envío gratis desde { MONEY($amount) }

## The product page

product-details = Detalles
product-origin = País de origen: { COUNTRY($country) }
product-weight = Peso con embalaje: { $weight }
product-description-label = Sobre esta pieza
product-related = Combina bien con
gallery-label = Imágenes

weight-grams = { NUMBER($weight) } g
weight-ounces = { NUMBER($weight) } oz
