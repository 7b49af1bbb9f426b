help-search = Buscar en las respuestas
    .placeholder = ¿Qué quieres saber?
help-found = { NUMBER($count) ->
    [one] { NUMBER($count) } respuesta a “{ $words }”
   *[other] { NUMBER($count) } respuestas a “{ $words }”
}
help-nothing = Todavía no hay respuesta a “{ $words }”. Aquí están todas.
help-all = Todas las respuestas
help-else = ¿No está aquí? Escríbenos:

fact-business = Si compras para una empresa de la UE, escribe su NIF-IVA al pagar. Si las piezas vienen de otro Estado miembro y el número está confirmado, pides sin IVA y tu empresa lo debe por sí misma.
fact-held-quote = { NUMBER($minutes) ->
    [one] El total que ves al pagar vale { NUMBER($minutes) } minuto, hagan lo que hagan mientras tanto los precios y los tipos de cambio.
   *[other] El total que ves al pagar vale { NUMBER($minutes) } minutos, hagan lo que hagan mientras tanto los precios y los tipos de cambio.
}
