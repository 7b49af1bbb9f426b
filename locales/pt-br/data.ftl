### What is kept of an order, how long, and how its buyer is erased.

# The quiet link on the page of an order.
data-link = Seus dados
# $number: the order number.
data-title = Seus dados do pedido { $number }
data-lede = Isto é tudo o que guardamos deste pedido, por quanto tempo e por quê.
data-file = Baixar como arquivo
# What is opened to see every field of it.
data-record = O registro como está guardado
data-back = Voltar ao pedido
# $day: the last day on which it is kept.
data-kept-books = Este pedido é o registro de uma venda. A lei nos obriga a guardar nossos livros até { DATE($day) }, com seu nome e seu endereço. Depois apagamos os dois, e os valores ficam.
# $day: the last day on which it is kept.
data-kept-unpaid = Enquanto nada é pago, nada é vendido: depois de { DATE($day) }, apagamos seu nome, seu endereço e seu e-mail.
data-erase = Apagar meus dados
data-erase-hint = Apagamos o que nenhuma lei nos obriga a guardar: seu e-mail e o que você informou para a alfândega e para reembolsos. Enquanto o pedido está a caminho, e enquanto a alfândega ou você ainda podem perguntar sobre ele, precisamos desses dados. Depois disso não podemos mais escrever para você.
# $moment: a day and a time.
data-erasure-asked = Você pediu que apagássemos seus dados. Faremos isso a partir de { $moment }, assim que não houver dinheiro a caminho.
# $moment: a day and a time.
data-erased-contact = Em { $moment }, apagamos seu e-mail e tudo o que nenhuma lei nos obriga a guardar.
# $moment: a day and a time.
data-erased-all = Em { $moment }, apagamos tudo o que identifica você.
