### What every mail has: its button, and its foot.

## The button

mail-open-order = Ver seu pedido
mail-pay = Pagar agora
mail-download = Baixar seus arquivos
mail-name-account = Informar uma conta

mail-why = Você recebeu este e-mail porque o pedido { $number } foi feito na { $shop } com o seu endereço de e-mail.
