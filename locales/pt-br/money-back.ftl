### Dinheiro que não corresponde ao pedido: uma parte, a mais ou tarde demais. Na página do pedido.

# Chegou uma parte do pagamento. $arrived, $missing: valores. $expires: dia e hora, já escritos.
money-part-arrived = Recebemos { MONEY($arrived) }; ainda faltam { MONEY($missing) }. Pague o restante até { $expires }. Se ele não chegar a tempo, devolvemos o que você já pagou.
# $amount: o que volta por ter sido pago duas vezes, tarde demais ou a mais.
money-goes-back = Estamos devolvendo { MONEY($amount) } do seu pagamento pela mesma forma em que chegou. Dependendo do banco, isso pode levar alguns dias.
# Na página de um pedido cancelado para o qual chegou dinheiro mesmo assim.
money-came-in-vain = O pedido foi cancelado: o pagamento chegou tarde demais ou incompleto. Devolvemos o que recebemos.
