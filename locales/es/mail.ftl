### What every mail has: its button, and its foot.

## The one thing to do now, on a button

mail-open-order = Ver tu pedido
mail-pay = Pagar ahora
mail-download = Descargar tus archivos
mail-name-account = Indicar una cuenta

## At the foot

# Why she got it. $number: the order number. $shop: the name of the shop.
mail-why = Recibes este correo porque en { $shop } se hizo el pedido { $number } con tu dirección.
