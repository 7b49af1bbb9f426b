### Zamówienie, które ktoś ogląda przed wysłaniem. Prosto i przyjaźnie: prawie zawsze wszystko jest w porządku.

review-waiting = Twoje zamówienie jest u nas, a produkty są odłożone. Zanim je przygotujemy, krótko je sprawdzimy, zwykle w ciągu jednego dnia roboczego. Nie musisz nic robić.
review-ahead = Po zapłacie krótko sprawdzimy zamówienie, zanim je przygotujemy, zwykle w ciągu jednego dnia roboczego.
review-downloads = Pojawią się tutaj, gdy tylko sprawdzimy zamówienie.
review-refused = Przykro nam: nie mogliśmy przyjąć tego zamówienia. Nie pobieramy za nie żadnych pieniędzy; jeśli płatność już wpłynęła, jest w drodze powrotnej.

## Maile. Po powitaniu tekst idzie dalej małą literą.

email-review-subject = Sprawdzamy Twoje zamówienie { $number }
email-review-body = Twoje zamówienie jest u nas, a produkty są odłożone. Zanim je przygotujemy, krótko je sprawdzimy, zwykle w ciągu jednego dnia roboczego. Nie trzeba nic robić; napiszemy, gdy tylko ruszymy dalej.
email-refused-subject = Nie mogliśmy przyjąć zamówienia { $number }
email-refused-body = przykro nam: nie mogliśmy przyjąć Twojego zamówienia i anulowaliśmy je. Nie pobieramy za nie żadnych pieniędzy; jeśli płatność już wpłynęła, wraca tą samą drogą. Jeśli to pomyłka, prosimy po prostu odpowiedzieć na ten mail.
