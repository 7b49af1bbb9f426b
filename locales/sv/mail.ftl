### What every mail has: its button, and its foot.

## The one thing to do now, on a button

mail-open-order = Se din beställning
mail-pay = Betala nu
mail-download = Ladda ner dina filer
mail-name-account = Ange ett konto

## At the foot

# Why she got it. $number: the order number. $shop: the name of the shop.
mail-why = Du får det här mejlet eftersom beställning { $number } hos { $shop } gjordes med din adress.
