### What every mail has: its button, and its foot.

## The one thing to do now, on a button

mail-open-order = Vedi il tuo ordine
mail-pay = Paga ora
mail-download = Scarica i tuoi file
mail-name-account = Indica un conto

## At the foot

# Why she got it. $number: the order number. $shop: the name of the shop.
mail-why = Ricevi questa e-mail perché su { $shop } è stato fatto l’ordine { $number } con il tuo indirizzo.
