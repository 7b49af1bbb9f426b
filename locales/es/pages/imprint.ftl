title = Aviso legal
description = Quién vende aquí: nombre, dirección, registro y números fiscales.
slug = aviso-legal
footer = Aviso legal

text-1 = Quién vende
    .text =
        { $merchant }

text-2 = Registros fiscales
    .text =
        { $registrations }

text-3 = Una demostración
    .text = { $merchant-name } es un nombre inventado. La dirección y los números son ejemplos, y aquí no se puede comprar nada.
