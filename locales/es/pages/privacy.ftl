title = Privacidad
description = Qué datos tuyos conservamos y cuánto tiempo, qué cookies hay, quién más los recibe y cuáles son tus derechos.
slug = privacidad
intro = Conservamos lo que un pedido necesita, y solo mientras lo necesita. Aquí nadie te sigue.
footer = Privacidad

text-1 = Qué conservamos
    .text =
        { $kept-data }

text-2 = Cookies
    .text =
        Solo hay estas. Cada una es necesaria para lo que haces aquí, así que no hay nada que consentir.

        { $cookies }

text-3 = Quién más recibe tus datos
    .text =
        - El transportista: tu nombre y tu dirección
        - El proveedor de pagos que elijas: el importe y lo que necesite para cobrarlo
        - La aduana, si se cruza una frontera: el contenido del paquete, y tu número cuando lo pida
        - El registro de números de IVA: el tuyo, si compras como empresa

        Nadie más: no hay publicidad ni seguimiento, y nada en estas páginas viene de otro sitio.

text-4 = Tus derechos
    .text =
        Pregúntanos qué datos tuyos conservamos, y pídenos que los rectifiquemos o los suprimamos: { $merchant-mail }. Lo que la ley nos obliga a conservar lo conservamos hasta que termina esa obligación.

        La ley del lugar donde vives puede darte más derechos. Esta página no los enumera país por país, pero valen igualmente.
