message-title = Pytania o to zamówienie
message-lede = Napisz w języku tej strony. Odpowiedź pojawi się tutaj i w skrzynce.
message-from-you = Ty
message-text = Wiadomość
message-hint = { NUMBER($most) ->
    [one] Najwyżej { NUMBER($most) } znak
    [few] Najwyżej { NUMBER($most) } znaki
    [many] Najwyżej { NUMBER($most) } znaków
   *[other] Najwyżej { NUMBER($most) } znaku
}
message-send = Wyślij wiadomość
error-message-empty = Napisz, czego chcesz się dowiedzieć.
error-messages-full = Ostatnie wiadomości czekają jeszcze na odpowiedź. Poczekaj na nią, zanim napiszesz ponownie.
error-messages-closed = Adres e-mail został usunięty, więc odpowiedź nie jest już możliwa.

email-asked-subject = Pytanie o zamówienie { $number }
email-asked-body = jest wiadomość o zamówieniu { $number }. Została napisana w tym języku: { $language }.
email-asked-how = Odpowiedz w tym samym języku: caravel messages answer { $number } --text-file FILE
email-asked-why = Ta wiadomość przychodzi, ponieważ dane { $shop } wskazują ten adres.

email-answered-subject = Nasza odpowiedź o zamówieniu { $number }
email-answered-body = otrzymaliśmy pytanie o zamówienie. Oto nasza odpowiedź:
email-answered-again = Aby napisać ponownie, otwórz stronę zamówienia.
