### O que pode ser devolvido, na página de devoluções.

fact-return-days = { NUMBER($days) ->
    [one] Você tem { NUMBER($days) } dia a partir da chegada do pacote.
   *[other] Você tem { NUMBER($days) } dias a partir da chegada do pacote.
}

fact-return-paid-by-buyer = O frete da devolução é por sua conta.
fact-return-paid-by-shop = O frete da devolução é por nossa conta.
