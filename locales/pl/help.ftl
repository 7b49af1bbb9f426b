help-search = Szukaj w odpowiedziach
    .placeholder = Czego chcesz się dowiedzieć?
help-found = { NUMBER($count) ->
    [one] { NUMBER($count) } odpowiedź na „{ $words }”
    [few] { NUMBER($count) } odpowiedzi na „{ $words }”
    [many] { NUMBER($count) } odpowiedzi na „{ $words }”
   *[other] { NUMBER($count) } odpowiedzi na „{ $words }”
}
help-nothing = Nie ma jeszcze odpowiedzi na „{ $words }”. Oto wszystkie.
help-all = Wszystkie odpowiedzi
help-else = Nie ma odpowiedzi? Napisz do nas:

fact-business = Przy zakupie na firmę z UE podaj przy kasie jej numer VAT UE. Jeśli rzeczy pochodzą z innego państwa członkowskiego, a numer jest potwierdzony, zamówienie jest bez VAT, a firma rozlicza go sama.
fact-held-quote = { NUMBER($minutes) ->
    [one] Suma widoczna przy kasie obowiązuje przez { NUMBER($minutes) } minutę, cokolwiek dzieje się w tym czasie z cenami i kursami.
    [few] Suma widoczna przy kasie obowiązuje przez { NUMBER($minutes) } minuty, cokolwiek dzieje się w tym czasie z cenami i kursami.
    [many] Suma widoczna przy kasie obowiązuje przez { NUMBER($minutes) } minut, cokolwiek dzieje się w tym czasie z cenami i kursami.
   *[other] Suma widoczna przy kasie obowiązuje przez { NUMBER($minutes) } minuty, cokolwiek dzieje się w tym czasie z cenami i kursami.
}
