### Maile o zamówieniu, w języku zamówienia. Czysty tekst. Po powitaniu tekst idzie dalej małą literą.

## Złożone

email-order-subject = Twoje zamówienie { $number } w Caravel
email-order-greeting = Dzień dobry,
email-order-body = dziękujemy za zamówienie. Przyjęliśmy je tak, jak podajemy poniżej.
email-order-pay = Zamówione produkty są odłożone.
email-order-pay-by = Na płatność czekamy do { $when }. Jak zapłacić, opisujemy poniżej i na stronie zamówienia.
email-order-paid = Płatność już do nas dotarła.
email-order-pay-on-delivery = Prosimy mieć przygotowane { MONEY($amount) } w gotówce, gdy przyjdzie paczka.
email-order-lines = Zamówione produkty
email-order-address = Adres dostawy

## Opłacone

email-paid-subject = Otrzymaliśmy płatność za zamówienie { $number }
email-paid-body = płatność wpłynęła, dziękujemy. Przygotowujemy zamówienie do wysyłki.

## Anulowane

email-canceled-subject = Twoje zamówienie { $number } zostało anulowane
email-canceled-body = płatność za zamówienie nie wpłynęła na czas, dlatego je anulowaliśmy. Niczego nie pobraliśmy. Jeśli te produkty nadal są potrzebne, zapraszamy do złożenia zamówienia ponownie.

## Pod każdym mailem

email-signature = Serdecznie pozdrawiamy, Caravel
email-demo-note = Ten mail pochodzi ze sklepu pokazowego. Niczego nie pobieramy i niczego nie wysyłamy.
