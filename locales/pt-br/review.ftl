### Um pedido que alguém olha antes do envio. Simples e gentil: quase sempre está tudo certo.

# Na página do pedido, quando não falta mais nada antes.
review-waiting = Seu pedido chegou até nós e suas peças estão reservadas. Vamos conferi-lo rapidamente antes de preparar, em geral em até um dia útil. Você não precisa fazer nada.
# O mesmo enquanto ainda falta pagar.
review-ahead = Depois do pagamento, conferimos o pedido rapidamente antes de preparar, em geral em até um dia útil.
# No lugar dos links dos arquivos.
review-downloads = Eles estarão aqui assim que tivermos conferido o pedido.
# Na página do pedido, quando ele foi recusado.
review-refused = Sentimos muito: não pudemos aceitar este pedido. Nada fica cobrado; se você já pagou, o dinheiro está a caminho de volta.

## Os e-mails

# $number: o número do pedido.
email-review-subject = Estamos conferindo seu pedido { $number }
email-review-body = Seu pedido chegou até nós e suas peças estão reservadas. Vamos conferi-lo rapidamente antes de preparar, em geral em até um dia útil. Você não precisa fazer nada; escreveremos assim que ele seguir.
# $number: o número do pedido.
email-refused-subject = Não pudemos aceitar seu pedido { $number }
email-refused-body = Sentimos muito: não pudemos aceitar seu pedido e o cancelamos. Nada fica cobrado; se você já pagou, o dinheiro volta pela mesma forma de pagamento. Se você acha que houve um engano, basta responder a este e-mail.
