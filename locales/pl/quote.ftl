### Oferta: do kiedy obowiązuje suma.

checkout-held-until = Ta kwota obowiązuje do { $when }. Jeśli zamówisz wcześniej, zapłacisz dokładnie tyle.
