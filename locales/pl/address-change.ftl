address-change-link = Zmień adres
address-change-title = Zmiana adresu dostawy
address-change-lede = Dopóki nic nie jest spakowane, można zmienić adres, na który trafi zamówienie. Koszt będzie widoczny, zanim cokolwiek się zmieni.
address-change-check = Sprawdź nowy adres
address-change-before = Na dotychczasowy adres
address-change-after = Na nowy adres
address-change-same = Kwota się nie zmienia.
address-change-back = Na nowy adres zamówienie kosztuje o { MONEY($amount) } mniej. Ta kwota wróci tą samą drogą, którą dokonano płatności.
address-change-already = Zamówienie już jest kierowane na ten adres.
address-change-dearer = Na ten adres zamówienie kosztowałoby o { MONEY($amount) } więcej, a takiej kwoty nie można doliczyć później. Nic się nie zmieniło. Można anulować zamówienie i złożyć je ponownie z nowym adresem.
address-change-sum-fixed = Na ten adres zamówienie kosztowałoby inną kwotę, a płatność jest już w toku. Nic się nie zmieniło.
address-change-method = Zamówienia na ten adres nie można opłacić metodą { $method }. Nic się nie zmieniło.
address-change-not-carried = { $shipping }: brak dostawy na ten adres. Nic się nie zmieniło.
address-change-asks-more = Do tego adresu potrzebne byłyby dane, których zamówienie nie zawiera, na przykład numer dla urzędu celnego, potwierdzenie wieku lub numer podatkowy. Nic się nie zmieniło. Można anulować zamówienie i złożyć je ponownie z nowym adresem.
address-change-unknown = Nie możemy obliczyć, ile kosztowałoby zamówienie na ten adres. Nic się nie zmieniło. Prosimy napisać do nas na stronie zamówienia.

error-order-packed = Część zamówienia jest już spakowana, więc adresu nie można zmienić.
error-address-closed = Adresu tego zamówienia nie można tu już zmienić. Prosimy napisać do nas na stronie zamówienia.
error-address-refused = Zamówienie nie może trafić na ten adres. Nic się nie zmieniło.
error-address-shown = Od czasu wyświetlenia coś się zmieniło. Prosimy sprawdzić jeszcze raz.
order-event-address-changed = Zmieniono adres dostawy

email-address-changed-subject = Zmieniono adres dostawy zamówienia { $number }
email-address-changed-body = adres dostawy zamówienia został zmieniony. Poniżej widać, dokąd teraz trafi i ile kosztuje.
email-address-changed-back = Zamówienie kosztuje teraz o { MONEY($amount) } mniej. Ta kwota wróci tą samą drogą, którą dokonano płatności.
email-address-changed-care = Jeśli to nie Twoja zmiana, prosimy natychmiast odpowiedzieć na tę wiadomość.
