### Sposoby dostawy: ich nazwy, co się o nich mówi i czego nie płaci się z zamówieniem.

## W kasie i w koszyku

shipping-low-emission = Niskoemisyjna
    .hint = Koleją i drogą, nigdy samolotem. Trwa trochę dłużej.
shipping-sea = Drogą morską
    .hint = Statkiem, nigdy samolotem. Dla rzeczy, które mogą poczekać.
shipping-duty-at-door = Cło i podatek płacisz przewoźnikowi, gdy paczka dotrze.
shipping-too-heavy = Przyjmuje paczki do { $weight }
shipping-no-route = Nie dociera pod ten adres
shipping-nothing-so-heavy = To za ciężkie na jedno zamówienie: nasi przewoźnicy zabierają do { $weight }. Zamów w częściach.
shipping-nothing-there = Żaden z naszych przewoźników nie dowozi do Twojego kraju tego, co masz w koszyku.
shipping-missing-for-free = Jeszcze { MONEY($amount) } do darmowej dostawy.

## Na stronie o dostawie

shipping-up-to = Do { $weight }: { MONEY($price) }
shipping-by-volume = To, co duże i lekkie, liczy się według rozmiaru: { $volume } jak { $weight }.
shipping-insurance = Produkty droższe niż { MONEY($above) } są ubezpieczone; ubezpieczenie kosztuje { $share } ich ceny.
shipping-taxes-at-door = Przy tym sposobie dostawy ({ $ways }) cło i podatek importowy płacisz przewoźnikowi, gdy paczka dotrze. Zanim zamówisz, podamy, ile to mniej więcej będzie. Przewoźnik może doliczyć własną opłatę.
weight-kilograms = { NUMBER($weight) } kg
weight-pounds = { NUMBER($weight) } lb
volume-cubic-centimetres = { NUMBER($volume) } cm³
volume-cubic-inches = { NUMBER($volume) } in³

## Sumy, których część płaci się przy odbiorze

landed-cost-about = Z dostawą pod drzwi: około { MONEY($amount) }
landed-nothing-expected = O ile wiemy, przy odbiorze nie trzeba nic płacić. Jeśli jednak coś będzie do zapłaty, poprosi o to przewoźnik.
total-with-order = Do zapłaty z zamówieniem
total-about = Razem około
