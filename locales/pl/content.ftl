### Strony z treścią: co sklep wstawia między słowa tych stron, i linki do nich.

footer-pages = O sklepie

length-centimetres = { NUMBER($length) } cm
# Cale piszemy skrótem, żeby nie odmieniać ich przez liczby.
length-inches = { NUMBER($length) } in

## Dostawa

fact-delivery-countries = Kraje dostawy przy obecnym wyborze: { $countries }.
fact-delivery-countries-ww = Przy tym wyborze dostarczamy do każdego kraju, który nie ma u nas własnej strony.
fact-delivery-days = Jak długo to trwa
fact-delivery-cost = Ile to kosztuje

fact-taxes-included = Ceny zawierają { $rate } { $tax }.
fact-taxes-added = { $rate } { $tax } doliczamy w kasie, zanim złożysz zamówienie.
fact-taxes-import = Jeśli trzeba zapłacić cło i podatek importowy, są one częścią sumy w kasie. Płacimy je urzędowi celnemu w Twoim imieniu i przewoźnik nie poprosi Cię o nie przy odbiorze.
fact-taxes-none = Do naszych cen nie doliczamy podatku. Gdy paczka dotrze, Twój urząd celny może naliczyć podatek importowy i cło; pobierze je od Ciebie przewoźnik. Nie możemy znać tej kwoty z góry, dlatego żadnej nie obiecujemy.
fact-taxes-by-address = To, co trzeba zapłacić, zależy od miejsca dostawy. Gdy podasz adres, kasa pokaże podatek i cło przed złożeniem zamówienia. Jeśli ich nie znamy, powiemy o tym, a przewoźnik może poprosić o nie przy odbiorze.

## Zwrot pieniędzy

fact-refund-way = Jak wracają
fact-refund-to-source-within = { NUMBER($days) ->
    [one] Tą samą drogą, przez { NUMBER($days) } dzień
    [few] Tą samą drogą, przez { NUMBER($days) } dni
    [many] Tą samą drogą, przez { NUMBER($days) } dni
   *[other] Tą samą drogą, przez { NUMBER($days) } dnia
}
fact-refund-to-source = Tą samą drogą
fact-refund-to-account = Na wskazane przez Ciebie konto

fact-rules-price = Zwracamy cenę tego, co odsyłasz, razem z podatkiem, który z nią pobraliśmy.
fact-rules-inside = Twoje zamówienie nie przekracza granicy celnej, więc nie ma cła, które mogłoby wrócić.
fact-rules-returned = Z tego, co zapłacono nam w związku z granicą, zwracamy też: { $charges }.
fact-rules-kept = Z tego, co zapłacono w związku z granicą, nie podlega zwrotowi: { $charges }.
fact-rules-by-country = Od kraju zależy, czy wróci do Ciebie: { $charges }.
fact-charge-duty = cło
fact-charge-import-tax = podatek importowy
fact-charge-fees = opłaty celne i opłaty przewoźnika

## Kto sprzedaje

fact-merchant-name = Nazwa
fact-merchant-address = Adres
fact-merchant-mail = E-mail
fact-merchant-phone = Telefon
fact-merchant-represented-by = Osoba reprezentująca
fact-merchant-register = Rejestr
fact-merchant-tax = Numer VAT UE
fact-registration-tax = Numer podatkowy, { COUNTRY($country) }
fact-registration-oss = Union One-Stop Shop (OSS)
fact-registration-ioss = Import One-Stop Shop (IOSS)
fact-registration-voec = VAT on E-Commerce, Norwegia (VOEC)

## Co przechowujemy o kupujących

fact-kept-what = Co
fact-kept-time = Jak długo
fact-kept-cart = Twój koszyk i to, co wpisano w kasie, od ostatniej zmiany
fact-kept-order = Twoje zamówienie: zakupy, adres i e-mail
fact-kept-order-time = Tak długo, jak prawo nakazuje nam przechowywać księgi
fact-kept-number = Numer, o który prosi Cię urząd celny, zaszyfrowany, od ostatniego dnia dostawy
fact-kept-account = Konto podane do zwrotu pieniędzy, zaszyfrowane, od dnia wysłania pieniędzy
fact-kept-marks = Ślady nadużyć w nieczytelnej postaci: z e-maila, adresu, sieci i karty
fact-days = { NUMBER($days) ->
    [one] { NUMBER($days) } dzień
    [few] { NUMBER($days) } dni
    [many] { NUMBER($days) } dni
   *[other] { NUMBER($days) } dnia
}

fact-cookie-name = Nazwa
fact-cookie-use = Do czego służy
fact-cookie-cart = Odnajduje Twój koszyk
fact-cookie-count = Pokazuje, ile jest w nim sztuk
fact-cookie-preferences = Wybrany kraj, język i waluta
fact-cookie-notice = Komunikat na następną stronę
fact-cookie-notice-time = Jedna minuta
