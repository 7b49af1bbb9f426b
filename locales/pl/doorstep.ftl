### Paczki w drodze: strona zamówienia i wiadomości.

parcels-title =
    { $count ->
        [one] Paczka w tym zamówieniu
        [few] Paczki w tym zamówieniu
        [many] Paczki w tym zamówieniu
       *[other] Paczki w tym zamówieniu
    }
parcel-from = Paczka { NUMBER($number) } (kraj nadania: { $country })
parcel-number = Paczka { NUMBER($number) }
parcel-inside = W tej paczce
parcel-line = { NUMBER($quantity) } × { $title }
parcel-status-allocated = W przygotowaniu
parcel-status-packed = Spakowana
parcel-status-handed-over = Przekazana przewoźnikowi
parcel-status-in-transit = W drodze
parcel-status-in-customs = W urzędzie celnym
parcel-status-out-for-delivery = W doręczeniu
parcel-status-delivered = Doręczona
parcel-status-failed = Nie udało się doręczyć
parcel-tracking = Numer przesyłki
parcel-follow = Śledź przesyłkę
parcels-some-left = Część zamówienia jest w drodze. Reszta zostanie wysłana później.
parcels-on-their-way = Zamówienie jest w drodze.
parcels-arrived = Zamówienie dotarło. Oby dobrze służyło!
parcels-failed = Jednej z paczek nie udało się doręczyć. Poniżej widać, gdzie się znajduje.

cancel-pieces-title = Anuluj część zamówienia
cancel-pieces-hint = Dopóki produkt nie jest spakowany, można go tutaj anulować. Zapłacona kwota wróci tą samą drogą, którą dokonano płatności.
cancel-pieces-button = Anuluj
cancel-pieces-named = Anuluj: { $title }
error-pieces-packed = Ten produkt jest już spakowany i nie można go anulować.
cancel-order-title = Anuluj zamówienie
cancel-order-hint = Dopóki nic nie jest spakowane, zamówienie można anulować tutaj. Nic jeszcze nie zostało zapłacone, więc niczego nie pobierzemy.
cancel-order-button = Anuluj zamówienie
cancel-order-done = To zamówienie zostało anulowane na prośbę kupującego. Niczego nie pobraliśmy.

timeline-title = Co się dotąd wydarzyło
order-event-placed = Zamówienie złożone
order-event-paid = Płatność otrzymana
order-event-payment-failed = Płatność nie doszła do skutku
order-event-canceled = Zamówienie anulowane
order-event-refund-asked = Pieniądze są zwracane
order-event-refunded = Pieniądze zostały zwrócone
order-event-pieces-canceled = Część zamówienia anulowana

mail-follow = Śledź przesyłkę
email-sent-subject = Paczka z zamówienia { $number } jest w drodze
email-sent-body = paczka z zamówienia została właśnie przekazana przewoźnikowi.
email-sent-follows = Do wysłania później
email-delivered-subject = Paczka z zamówienia { $number } została doręczona
email-delivered-body = przewoźnik informuje, że doręczono paczkę z zamówienia. Oby zawartość dobrze służyła! Jeśli paczka nie dotarła, prosimy odpowiedzieć na tę wiadomość.
email-not-delivered-subject = Nie udało się doręczyć paczki z zamówienia { $number }
email-not-delivered-body = przewoźnik informuje, że nie udało się doręczyć paczki z zamówienia. Często kolejna próba następuje następnego dnia albo paczka czeka na odbiór. Na stronie zamówienia widać, gdzie się znajduje.

email-canceled-by-you-body = zamówienie zostało anulowane zgodnie z życzeniem, niczego nie pobraliśmy. W razie zmiany zdania zapraszamy do złożenia zamówienia ponownie.
email-collected-body = kwota zapłacona przy odbiorze dotarła do nas, dziękujemy. Faktura jest na stronie zamówienia.
