help-search = Buscar nas respostas
    .placeholder = O que você quer saber?
help-found = { NUMBER($count) ->
    [one] { NUMBER($count) } resposta para “{ $words }”
   *[other] { NUMBER($count) } respostas para “{ $words }”
}
help-nothing = Ainda não há resposta para “{ $words }”. Aqui estão todas.
help-all = Todas as respostas
help-else = Não achou? Escreva para nós:

fact-business = Se você compra para uma empresa na UE, informe o número de IVA dela ao finalizar a compra. Se as peças vêm de outro Estado-membro e o número é confirmado, o pedido sai sem IVA, e a empresa o recolhe por conta própria.
fact-held-quote = { NUMBER($minutes) ->
    [one] O total que você vê ao finalizar a compra vale por { NUMBER($minutes) } minuto, façam o que fizerem os preços e o câmbio.
   *[other] O total que você vê ao finalizar a compra vale por { NUMBER($minutes) } minutos, façam o que fizerem os preços e o câmbio.
}
