### Promocje: pole na kod, co się odlicza i dlaczego kod nic nie odlicza.

promotion-code = Kod rabatowy
promotion-code-label = Kod
promotion-apply = Zastosuj
promotion-remove = Usuń
promotion-remove-code = Usuń kod { $code }
promotion-counts = Ten kod działa.
promotion-removed = Kod został usunięty.

## Nazwy promocji. Stoją w podsumowaniu.

promotion-name-welcome = Na powitanie
promotion-name-thanks = Dziękujemy
promotion-name-post = Darmowa przesyłka
promotion-name-table = Nakryty stół
promotion-unnamed = Promocja

## Wiersze podsumowania

total-discount = Rabat: { $name }
total-discount-percent = { $name }, rabat { $percent }
total-shipping-promotion = Dostawa: { $name }
total-after-discount = Po rabacie

## Dlaczego kod nic nie odlicza

promotion-refused-unknown = Nie znamy tego kodu. Sprawdź, czy jest dobrze wpisany.
promotion-refused-not-yet = Ten kod działa od { DATE($day) }.
promotion-refused-ended = Ten kod stracił ważność.
promotion-refused-market = Ten kod nie działa w tym kraju.
promotion-refused-currency = Ten kod nie działa w tej walucie.
promotion-refused-goods = Ten kod nie obejmuje żadnego z produktów w koszyku.
promotion-refused-minimum = Jeszcze { MONEY($missing) } i kod zadziała.
promotion-refused-used-up = Ten kod wykorzystano już tyle razy, ile było można.
