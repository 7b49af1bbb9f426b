### Dinheiro que volta por um pedido.

# Abaixo do total de um pedido, ao lado do valor. $day: o dia do reembolso.
refund-given-on = Devolvido em { DATE($day) }

## O e-mail sobre isso.

# $number: o número do pedido.
email-refunded-subject = Reembolso do seu pedido { $number }
# $amount: o valor devolvido.
email-refunded-body = Estamos devolvendo { MONEY($amount) } do seu pedido pela mesma forma de pagamento que você usou. Dependendo do banco, o valor pode levar alguns dias para chegar.
