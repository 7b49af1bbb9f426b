message-title = Preguntas sobre este pedido
message-lede = Escribe en el idioma de esta página. Nuestra respuesta aparecerá aquí y en tu correo.
message-from-you = Tú
message-text = Tu mensaje
message-hint = { NUMBER($most) ->
    [one] Hasta { NUMBER($most) } carácter
   *[other] Hasta { NUMBER($most) } caracteres
}
message-send = Enviar mensaje
error-message-empty = Escribe lo que quieres saber.
error-messages-full = Todavía no hemos respondido a tus últimos mensajes. Espera nuestra respuesta antes de volver a escribir.
error-messages-closed = Tu correo electrónico está borrado, así que ya no podemos responder.

email-asked-subject = Pregunta sobre el pedido { $number }
email-asked-body = Ha llegado un mensaje sobre el pedido { $number }. Está escrito en este idioma: { $language }.
email-asked-how = Responde en el mismo idioma: caravel messages answer { $number } --text-file FILE
email-asked-why = Recibes este correo porque el aviso legal de { $shop } indica tu dirección.

email-answered-subject = Nuestra respuesta sobre tu pedido { $number }
email-answered-body = has preguntado por tu pedido. Esta es nuestra respuesta:
email-answered-again = Para volver a escribir, abre la página de tu pedido.
