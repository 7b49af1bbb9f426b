### What every mail has: its button, and its foot.

## The one thing to do now, on a button

mail-open-order = Zobacz zamówienie
mail-pay = Zapłać teraz
mail-download = Pobierz pliki
mail-name-account = Podaj konto

## At the foot

# Why she got it. $number: the order number. $shop: the name of the shop.
mail-why = Ta wiadomość trafia do Ciebie, bo zamówienie { $number } w sklepie { $shop } złożono, podając Twój adres.
