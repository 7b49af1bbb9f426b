### Czego wymaga płatność, dlaczego się nie powiodła, i strona, która udaje operatora płatności.

## Co wpisuje klient

pay-code = Aplikacja Twojego banku pokazuje sześciocyfrowy kod. Wpisz go tutaj, a potem potwierdź płatność w aplikacji.
pay-code-label = Kod z aplikacji banku
pay-code-hint = Sześć cyfr
pay-phone = Podaj numer telefonu, którym płacisz. Dostaniesz na niego prośbę o zgodę na płatność.
pay-phone-label = Numer telefonu
pay-phone-hint = Ten, na który zarejestrowana jest aplikacja banku albo portfel
pay-answer-button = Dalej
error-payment-code = Wpisz sześć cyfr, które pokazuje aplikacja banku.
error-payment-phone = Wpisz numer telefonu: cyfry, a przy numerze zagranicznym + i numer kierunkowy kraju.
error-payment-code-refused = Bank nie przyjmuje tego kodu. Być może stracił ważność; wpisz nowy.
error-payment-phone-refused = Operator nie zna tego numeru. Sprawdź go albo wpisz inny.
error-payment-silent = Operator w tej chwili nie odpowiada. Spróbuj ponownie za chwilę.

## Gdy pieniądze są w drodze

pay-code-agree = Potwierdź teraz płatność w aplikacji banku.
pay-prompt = Prośba o zgodę jest na Twoim telefonie { $phone }. Potwierdź tam płatność.
pay-pending = Płatność jest w drodze. Nie musisz już nic robić; gdy dotrze, powie Ci o tym ta strona i mail.
pay-left-seconds = { NUMBER($seconds) ->
    [0] Twój czas właśnie mija.
    [one] Została Ci jedna sekunda.
    [few] Zostały Ci { NUMBER($seconds) } sekundy.
    [many] Zostało Ci { NUMBER($seconds) } sekund.
   *[other] Zostało Ci { NUMBER($seconds) } sekundy.
}
pay-left-minutes = { NUMBER($minutes) ->
    [one] Została Ci jedna minuta.
    [few] Zostały Ci { NUMBER($minutes) } minuty.
    [many] Zostało Ci { NUMBER($minutes) } minut.
   *[other] Zostało Ci { NUMBER($minutes) } minuty.
}

## Dlaczego bank odmówił i co pomaga

payment-decline-declined = Twój bank albo operator odrzucił płatność i nie podał powodu. Tam dowiesz się więcej.
payment-decline-insufficient-funds = Na koncie brakuje środków. Może pomóc inna karta albo inne konto.
payment-decline-limit-exceeded = Kwota przekracza limit karty albo konta. Bank może podnieść limit.
payment-decline-expired = Karta albo konto straciły ważność. Użyj innej karty albo innego konta.
payment-decline-not-authenticated = Bank nie mógł się upewnić, że to Ty. Spróbuj ponownie i potwierdź płatność w aplikacji banku.
payment-decline-suspected-fraud = Bank wstrzymał płatność dla Twojego bezpieczeństwa. Zadzwoń do banku albo użyj innej karty.
payment-decline-unavailable = Nie udało się połączyć z bankiem albo operatorem. Spróbuj ponownie za chwilę.

## Strona, która udaje operatora

sandbox-captured = Wpłynęło
sandbox-refunded = Zwrócono
sandbox-challenge = Ta strona udaje Twój bank, który pyta, czy to Ty. Żadne pieniądze nie zmieniają właściciela. Zdecyduj, co ustali bank.
sandbox-reason = Powód odmowy
sandbox-reason-declined = Bez podania powodu
sandbox-reason-insufficient-funds = Brak środków
sandbox-reason-limit-exceeded = Przekroczony limit
sandbox-reason-expired = Karta nieważna
sandbox-reason-not-authenticated = Brak potwierdzenia tożsamości
sandbox-reason-suspected-fraud = Podejrzenie oszustwa
sandbox-reason-unavailable = Bank nie odpowiada
sandbox-others = Co jeszcze może się zdarzyć
sandbox-others-intro = Co operatorzy robią w gorsze dni. Sklep za każdym razem musi wyjść z tego poprawnie.
sandbox-expire = Pozwól minąć terminowi
sandbox-less = Zapłać połowę kwoty
sandbox-more = Zapłać półtora raza tyle
sandbox-late = Zapłać mimo to po terminie
sandbox-twice = Zapłać jeszcze raz
sandbox-dispute = Zakwestionuj w banku
sandbox-win = Bank przyznaje rację sklepowi
sandbox-lose = Bank przyznaje rację kupującemu
sandbox-again = Wyślij ponownie ostatni webhook
sandbox-backwards = Wyślij wszystkie webhooki od najnowszego
sandbox-times = Ile razy wysłać ponownie
sandbox-hold = Wstrzymaj webhook
