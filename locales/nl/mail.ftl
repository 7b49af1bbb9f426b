### What every mail has: its button, and its foot.

## The one thing to do now, on a button

mail-open-order = Je bestelling bekijken
mail-pay = Nu betalen
mail-download = Je bestanden downloaden
mail-name-account = Een rekening opgeven

## At the foot

# Why she got it. $number: the order number. $shop: the name of the shop.
mail-why = Je krijgt deze e-mail omdat bestelling { $number } bij { $shop } met jouw adres is geplaatst.
