### Konto na pieniądze, które nie mogą wrócić tą drogą, którą przyszły.

## Obok zwrotu, pod sumą zamówienia

refund-owed = Jeszcze do zwrotu
refund-needs-account = Czekamy na numer konta
refund-pending = W drodze
refund-pending-account = W drodze na Twoje konto { $account }
refund-made = Zwrócone
refund-made-account = Wypłacone na Twoje konto { $account }

order-given-back = Twoje pieniądze zostały zwrócone
    .text = Zwróciliśmy całą płatność za to zamówienie.

## Formularz na stronie zamówienia

payee-title = Dokąd mamy wysłać Twoje pieniądze?
payee-why = Mamy Ci do oddania { MONEY($amount) }. Nie możemy zwrócić tej kwoty tą drogą, którą przyszła, dlatego prosimy o podanie konta.
payee-again = Na podane konto nie udało się wykonać przelewu. Podaj inne konto albo sprawdź, czy nie ma pomyłki.
payee-country = Kraj konta
payee-country-change = Zmień kraj
payee-send = Wyślij tu pieniądze
payee-handling = Dane konta przechowujemy zaszyfrowane, używamy ich tylko do tej wypłaty i wkrótce po niej usuwamy.
payee-missing = Uzupełnij: { $field }
payee-pix-or-bank = Wystarczy klucz Pix. Jeśli go nie masz, zostaw to pole puste i wypełnij wszystkie pozostałe.
payee-pix = Klucz Pix
    .invalid = To nie jest klucz Pix. Sprawdź, czy nie ma pomyłki.
payee-pix-hint = CPF, CNPJ, telefon z +55, e-mail albo klucz losowy
payee-bank = Bank
    .invalid = Podaj nazwę banku.
payee-branch = Oddział
    .invalid = Sprawdź oddział.
payee-kind = Rodzaj konta
    .invalid = Wybierz rodzaj konta.
payee-kind-ordinary = Zwykłe (futsū)
payee-kind-current = Bieżące (tōza)
payee-kind-savings = Oszczędnościowe (chochiku)
payee-number = Numer konta
    .invalid = Sprawdź numer konta.
payee-number-japan = Siedem cyfr; krótszy numer uzupełnij zerami z przodu
payee-cpf = CPF posiadacza
    .invalid = To nie jest numer CPF. Sprawdź, czy nie ma pomyłki.
payee-clabe = CLABE
    .invalid = To nie jest numer CLABE. Sprawdź, czy nie ma pomyłki.
payee-clabe-hint = Osiemnaście cyfr
payee-iban = IBAN
    .invalid = To nie jest IBAN. Sprawdź, czy nie ma pomyłki.
payee-details = Konto
    .invalid = Podaj numer konta i wszystko, czego bank potrzebuje, by je znaleźć.
payee-details-hint = IBAN albo numer konta z kodem banku i oddziału
payee-holder = Posiadacz konta
    .invalid = Podaj nazwę posiadacza tak, jak ma ją zapisaną bank.
payee-holder-kana = Katakaną, jak w książeczce bankowej

error-payee-invalid = W danych konta coś się jeszcze nie zgadza
error-payee-closed = Żaden zwrot do tego zamówienia nie czeka już na konto. Na stronie widać, co dzieje się z Twoimi pieniędzmi.

## Maile. Po powitaniu tekst idzie dalej małą literą.

email-refunded-whole = Tym samym zwróciliśmy całą płatność.
email-refunded-part = Tym samym zwróciliśmy część płatności; reszta pozostaje bez zmian.

email-account-asked-subject = Zwrot pieniędzy za zamówienie { $number }: prosimy o numer konta
email-account-asked-body = mamy do oddania { MONEY($amount) } za Twoje zamówienie. Nie możemy zwrócić tej kwoty tą drogą, którą przyszła. Prosimy podać na stronie zamówienia konto, na które mamy ją wysłać.
email-account-asked-again = nie udało się nam wypłacić { MONEY($amount) } na podane konto. Prosimy podać inne na stronie zamówienia albo sprawdzić, czy nie ma pomyłki.
email-account-asked-care = Prosimy podawać konto wyłącznie na tej stronie. Nigdy nie pytamy o nie w mailu ani przez telefon.

email-account-paid-subject = Wysłaliśmy pieniądze za zamówienie { $number }
email-account-paid-body = wysłaliśmy { MONEY($amount) } na podane konto. Zależnie od banku może to potrwać kilka dni.
