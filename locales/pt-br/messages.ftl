message-title = Perguntas sobre este pedido
message-lede = Escreva no idioma desta página. Nossa resposta aparece aqui e no seu e-mail.
message-from-you = Você
message-text = Sua mensagem
message-hint = { NUMBER($most) ->
    [one] Até { NUMBER($most) } caractere
   *[other] Até { NUMBER($most) } caracteres
}
message-send = Enviar mensagem
error-message-empty = Escreva o que você quer saber.
error-messages-full = Ainda não respondemos às suas últimas mensagens. Espere a nossa resposta antes de escrever de novo.
error-messages-closed = Seu e-mail foi apagado, então não podemos mais responder.

email-asked-subject = Pergunta sobre o pedido { $number }
email-asked-body = Chegou uma mensagem sobre o pedido { $number }. Ela está escrita neste idioma: { $language }.
email-asked-how = Responda no mesmo idioma: caravel messages answer { $number } --text-file FILE
email-asked-why = Você recebe este e-mail porque os dados legais de { $shop } indicam o seu endereço.

email-answered-subject = Nossa resposta sobre o seu pedido { $number }
email-answered-body = você perguntou sobre o seu pedido. Esta é a nossa resposta:
email-answered-again = Para escrever de novo, abra a página do seu pedido.
