### Strona główna, kolekcje, produkty.

## Strona główna

home-title = Niektóre rzeczy są warte podróży
home-description = Rzeczy zrobione ręcznie w małych pracowniach z bliska i z daleka: w Twoim języku, w Twojej walucie, z jasno podanym podatkiem i kosztem dostawy.
home-intro = Miski, herbata, len i papier z małych pracowni z bliska i z daleka. Opowiadamy w Twoim języku, kto je robi, i mówimy, ile kosztują z dostawą pod drzwi.
home-cta = Zobacz, co mamy
home-featured = Nasze rzeczy
home-collections = Kategorie
home-promises-label = Co obiecujemy

home-promises-price-title = Cena z dostawą pod drzwi
home-promises-price-text = Cenę, podatek i koszt dostawy poznasz przed złożeniem zamówienia. Jeśli cena jest przeliczona, podajemy, po jakim kursie i z którego dnia.
home-promises-payment-title = Płać tak, jak u siebie
home-promises-payment-text = Kartą, przez bank, w sklepie na rogu albo gotówką przy odbiorze: proponujemy to, z czego korzysta się tam, gdzie mieszkasz.
home-promises-language-title = W Twoim języku
home-promises-language-text = Od pierwszej strony po ostatni mail. Niezależnie od kraju dostawy możesz czytać w każdym języku, w którym mówimy.

## Kolekcje

# .slug: ostatnia część adresu strony. .description: dla wyszukiwarek, do 155 znaków.
collection-tableware = Naczynia
    .slug = naczynia
    .intro = Glina, w której widać ślad dłoni, do używania na co dzień.
    .description = Czarki i czajniczki do herbaty, talerze, kubki i wazon seledonowy, zrobione ręcznie w Mashiko, Tokoname, Icheon i Westerwaldzie.
collection-tea = Herbata i kawa
    .slug = herbata-i-kawa
    .intro = Liście i ziarna oraz to, w czym się je trzyma i mieli: dziesięć spokojnych minut, dwa razy dziennie.
    .description = Zielona herbata z Yame, kawa z Sidamy, puszki na herbatę z miedzi i mosiądzu oraz ręczny młynek do kawy, który da się naprawić.
collection-kitchen = Kuchnia
    .slug = kuchnia
    .intro = Narzędzia, które dobrze leżą w dłoni i które się naprawia, a nie wyrzuca.
    .description = Nóż petty z Sakai, deska z drewna oliwnego z Prowansji, patelnia ze stali węglowej z Ardenów: narzędzia na co dzień.
collection-textiles = Tekstylia
    .slug = tekstylia
    .intro = Wełna, len i jedwab, które z latami stają się coraz miększe.
    .description = Pledy z merynosa z Mühlviertel, ręczniki lniane z Wogezów, jedwabne apaszki z Lyonu i poduszki kilimowe z równiny Konya.
collection-desk = Biurko
    .slug = biurko
    .intro = Papier i atrament, na godzinę bez ekranu.
    .description = Notesy w kratkę oprawiane w Lipsku i pióra wieczne toczone z mosiądzu w Pforzheim, na spokojną godzinę przy biurku.
collection-scent = Zapach
    .slug = zapach
    .intro = Cedr i miód, a do nich mały płomień.
    .description = Kadzidełka cedrowe z wyspy Awaji i maczane świece z wosku pszczelego z Alentejo, zrobione z tego, co daje tamtejsza ziemia.
collection-carry = Skóra
    .slug = skóra
    .intro = Drobne rzeczy z dobrej skóry, za dziesięć lat ładniejsze niż dziś.
    .description = Etui na karty z angielskiej skóry bridle, krojone i szyte ręcznie ściegiem rymarskim w Walsall.
collection-sound = Dźwięk
    .slug = dźwięk
    .intro = Muzyka na dwa kciuki i dla każdego, kto jest w pokoju.
    .description = Kalimba z siedemnastoma stalowymi języczkami na pudle z orzecha, zbudowana i nastrojona ze słuchu w Prowincji Przylądkowej Wschodniej.
collection-digital = Do pobrania
    .slug = do-pobrania
    .intro = Zrobione równie starannie, tylko bez pakowania: Twoje zaraz po opłaceniu.
    .description = Krój pisma i zapis nutowy, narysowane i napisane ręcznie, przekazywane jako pliki: bez paczki, bez cła, bez czekania.

collection-count =
    { NUMBER($count) ->
        [one] { NUMBER($count) } produkt
        [few] { NUMBER($count) } produkty
        [many] { NUMBER($count) } produktów
       *[other] { NUMBER($count) } produktu
    }
collection-view-all = Zobacz wszystko
collection-empty = W tej chwili nic tu nie ma.

## Cena

price-from = od { MONEY($price) }
price-tax-included = Zawiera { $rate } { $tax }
price-tax-excluded = { $rate } { $tax } doliczymy w kasie
price-tax-import = Plus opłaty importowe, ujęte w cenie z dostawą pod drzwi
price-tax-nothing = Bez cła i podatku importowego
price-due-unknown = Przy przywozie Twój urząd celny może naliczyć cło i podatek
price-due-by-address = Podatek i cło zależą od Twojego adresu

landed-cost = Z dostawą pod drzwi: { MONEY($amount) }
landed-door = Kraj dostawy: { COUNTRY($country) }, sposób dostawy: { $shipping }. Po podaniu adresu kwota może się jeszcze zmienić.
landed-promise = Przy odbiorze nic już nie dojdzie do tej kwoty.
landed-estimate = Cło i podatek płacisz przewoźnikowi przy odbiorze. Podana tu kwota jest szacunkowa, a przewoźnik może doliczyć własną opłatę.
landed-unknown = Gdy paczka dotrze, przewoźnik może poprosić o zapłatę cła i podatku ponad tę kwotę. Nie wiemy, ile to będzie, i nie zgadujemy.

# Nazwy podatków tak, jak stoją w zdaniu (mianownik, który tu równa się biernikowi).
tax-name-vat = VAT
tax-name-gst = GST
tax-name-consumption-tax = podatek konsumpcyjny
tax-name-sales-tax = podatek od sprzedaży
tax-name-icms = ICMS

rate-note = Przeliczono po kursie 1 { $from } = { NUMBER($rate) } { $to } z dnia { DATE($day) }. Źródło: { $source }.

## Warianty

option-size = Rozmiar
option-colour = Kolor
option-grind = Mielenie
option-size-s = Mały
option-size-m = Średni
option-size-l = Duży
option-grind-whole = Całe ziarna
option-grind-filter = Mielona do filtra
option-colour-brick = Cegła
option-colour-ink = Atrament
option-colour-sand = Piasek
option-colour-slate = Łupek
option-colour-chalk = Kreda
option-colour-moss = Mech
option-colour-oat = Owies
option-colour-rust = Rdza
option-colour-sea = Morze
option-colour-saffron = Szafran
option-colour-madder = Marzanna
option-colour-indigo = Indygo
option-colour-copper = Miedź
option-colour-brass = Mosiądz
option-colour-brass-engraved = Mosiądz, z grawerem
option-colour-tan = Koniak
option-unavailable = niedostępne
variant-option-sold-out = wyprzedane

## Zakup

quantity-label = Ilość
add-to-cart = Dodaj do koszyka
stock-in = Dostępne
stock-out = Wyprzedane
delivery-free-from = Darmowa dostawa od { MONEY($amount) }

## Strona produktu

product-details = Szczegóły
product-origin = Kraj pochodzenia: { COUNTRY($country) }
product-weight = Waga z opakowaniem: { $weight }
product-description-label = O tej rzeczy
product-related = Dobrze do tego pasuje
gallery-label = Zdjęcia

# Twarde spacje przed jednostką.
weight-grams = { NUMBER($weight) } g
weight-ounces = { NUMBER($weight) } oz
