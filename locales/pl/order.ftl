### Zamówienie, jego płatność i strona, która udaje operatora płatności.

order-title = Zamówienie { $number }
order-thanks = Dziękujemy za zamówienie
order-email-sent = Potwierdzenie jest w drodze na adres { $email }.
order-keep-link = Zachowaj adres tej strony: znajdziesz tu swoje zamówienie o każdej porze.
order-number = Numer zamówienia
order-placed-at = Złożone { DATE($day) }
order-status-label = Stan
order-status-awaiting-payment = Czeka na płatność
    .text = Zamówione produkty są dla Ciebie odłożone. Jak zapłacić, opisujemy poniżej.
order-status-paid = Opłacone
    .text = Płatność wpłynęła. Przygotowujemy Twoje zamówienie.
order-status-canceled = Anulowane
    .text = Płatność nie wpłynęła na czas, dlatego zamówienie zostało anulowane. Niczego nie pobraliśmy.
order-canceled-title = To zamówienie zostało anulowane
order-steps-label = Na jakim etapie jest zamówienie
order-step-placed = Zamówienie
order-step-payment = Płatność
order-step-ready = Przygotowanie
order-step-delivery = Dostawa
order-lines = Zamówione produkty
order-line-quantity = Ilość: { NUMBER($count) }
order-address = Adres dostawy
order-shipping = Sposób dostawy
order-continue = Wróć do sklepu

## Płatność

payment-status-label = Płatność
payment-status-created = Płatność jest przygotowywana
payment-status-requires-action = Płatność czeka na Ciebie
payment-status-captured = Płatność wpłynęła
payment-status-failed = Płatność odrzucona
payment-status-canceled = Płatność przerwana
payment-status-expired = Minął czas na płatność
payment-status-refunded = Płatność zwrócona
payment-status-pending = Płatność jest w drodze
payment-status-authorized = Płatność potwierdzona, jeszcze niepobrana
payment-status-partly-refunded = Część płatności zwrócona
payment-status-disputed = Płatność zakwestionowana w banku

order-pay-title = Jak zapłacić
pay-amount = Kwota
pay-expires = Na płatność czekamy do { $when }.
pay-preparing = Przygotowujemy płatność. Za chwilę wczytaj tę stronę ponownie.
pay-reload = Wczytaj ponownie

pay-redirect = Potwierdzisz płatność na stronie operatora ({ $method }) i wrócisz tutaj.
pay-redirect-button = Przejdź do płatności

pay-voucher-konbini = Pójdź do sklepu konbini, podaj ten numer przy kasie albo w terminalu i zapłać gotówką do { $expires }.
pay-voucher-boleto = Zapłać, podając ten numer w banku, w kolekturze loterii albo w aplikacji bankowej, do { $expires }. Płatność może docierać do nas dwa dni robocze.
pay-voucher = Zapłać, podając ten numer, do { $expires }.
pay-voucher-number = Numer płatności

pay-qr = Zeskanuj ten kod aplikacją banku lub aplikacją płatniczą i potwierdź płatność do { $expires }.
pay-qr-pix = Zeskanuj ten kod aplikacją banku albo wklej go tam i potwierdź płatność do { $expires }.
pay-qr-twint = Zeskanuj ten kod aplikacją TWINT i potwierdź płatność do { $expires }.
pay-qr-alt = Kod QR z danymi płatności. Te same dane są poniżej jako tekst.
pay-qr-copy = Kod płatności do skopiowania
pay-qr-open = Otwórz aplikację

pay-bank-transfer = Przelej kwotę na to konto. Po tytule przelewu poznamy, że pieniądze są od Ciebie.
pay-bank-holder = Odbiorca
pay-bank-iban = IBAN
pay-bank-account = Rachunek
pay-bank-reference = Tytuł przelewu
pay-bank-scan = Albo zeskanuj ten kod aplikacją swojego banku: wypełni przelew za Ciebie.

pay-on-delivery = Miej przygotowane { MONEY($amount) } w gotówce, gdy przyjdzie paczka.

pay-again = Ponów płatność
pay-again-hint = Zamówienie nadal jest ważne. Możesz zapłacić ponownie albo w inny sposób.
pay-again-method = Zapłać inaczej

## Płatność testowa
## Strona, która udaje operatora płatności, aby całą drogę dało się przejść bez pieniędzy.

sandbox-title = Płatność testowa
sandbox-intro = Ta strona udaje operatora płatności. Żadne pieniądze nie zmieniają właściciela. Zdecyduj, jak skończy się płatność.
sandbox-order = Zamówienie
sandbox-method = Sposób płatności
sandbox-amount = Kwota
sandbox-approve = Zatwierdź płatność
sandbox-decline = Odrzuć płatność
sandbox-cancel = Wróć bez płacenia
sandbox-play-link = Przejdź tę płatność na próbę
sandbox-closed = Ta płatność jest już zakończona. Nie ma tu nic więcej do zdecydowania.
