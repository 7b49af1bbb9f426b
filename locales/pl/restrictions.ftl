### Rzeczy, które nie wszędzie mogą wjechać: uwagi na stronie produktu, w koszyku i w kasie.

restricted-places = Dokąd nie dostarczamy: { $places }
restricted-here = Dostawa tutaj niemożliwa
restricted-ways = Niedostępny sposób dostawy: { $ways }
restricted-age = Tylko dla osób w wieku od { NUMBER($age) } lat
cart-restricted = { $title }: dostawa niemożliwa. Usuń tę pozycję z koszyka.
requirement-restricted = Dostawa pod Twój adres niemożliwa: { $field }.
shipping-restricted = Niedostępne, gdy w koszyku jest: { $title }.
checkout-age = Sprawdzenie wieku
age-confirm =
    { NUMBER($age) ->
        [one] Mam co najmniej { NUMBER($age) } rok. Mój wiek zostanie sprawdzony przy odbiorze.
        [few] Mam co najmniej { NUMBER($age) } lata. Mój wiek zostanie sprawdzony przy odbiorze.
        [many] Mam co najmniej { NUMBER($age) } lat. Mój wiek zostanie sprawdzony przy odbiorze.
       *[other] Mam co najmniej { NUMBER($age) } roku. Mój wiek zostanie sprawdzony przy odbiorze.
    }
requirement-age-missing = Potwierdź swój wiek.
order-age = Potwierdzony przez Ciebie wiek: od { NUMBER($age) } lat. Kurier sprawdzi go przy odbiorze i wyda paczkę tylko osobie pełnoletniej.

## Powody, po jednym na każdą regułę z server/data/restrictions.toml, każdy jako osobne zdanie

restriction-bee-products-au = Australia wpuszcza miód i inne produkty pszczele tylko z dokumentami urzędowymi, a my ich nie mamy.
restriction-beeswax-au-wa = Australia Zachodnia wpuszcza wosk pszczeli tylko z urzędowym świadectwem kraju pochodzenia, a my go nie mamy.
restriction-honey-nz = Nowa Zelandia, by chronić swoje pszczoły, nie wpuszcza obcego miodu.
restriction-meat-and-milk-eu = Mięsa, mleka i wyrobów z nich nie wolno wysyłać w paczkach do Unii Europejskiej.
restriction-animal-products-us = Stany Zjednoczone zatrzymują na granicy mięso, mleko i jaja, by nie dopuścić do chorób zwierząt.
restriction-plants = Żywe rośliny i nasiona wymagają na granicy świadectwa fitosanitarnego, a my go nie mamy.
restriction-lithium-batteries = Baterie litowe nie mogą podróżować samolotem ani pocztą: mogą się zapalić.
restriction-knives-gb = W Wielkiej Brytanii noże sprzedaje się tylko dorosłym. Kurier poprosi przy odbiorze o dowód wieku.
restriction-ivory = Handel kością słoniową jest zakazany, by chronić słonie.
restriction-alcohol = Ten kraj zakazuje przywozu alkoholu.
restriction-e-cigarettes = Ten kraj zakazuje przywozu e-papierosów i płynów oraz wkładów do nich.
