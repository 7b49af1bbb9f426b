title = Pytania i odpowiedzi
description = Dostawa, podatki, płatność, zwroty i Twoje dane: odpowiedzi według zasad Twojego kraju.
slug = pomoc
intro = Wszystko tutaj dotyczy wybranego kraju. To, co tam nie obowiązuje, zostało pominięte.
footer = Pytania i odpowiedzi

questions-1 = Dostawa
    .title-1 = Dokąd dostarczacie?
    .text-1 = { $delivery-countries }
    .title-2 = Ile trwa dostawa?
    .text-2 =
        Licząc od zamówienia do drzwi. Dni podajemy na stronie każdego produktu i przy kasie.

        { $delivery-days }
    .title-3 = Ile kosztuje dostawa?
    .text-3 = { $delivery-methods }
    .title-4 = Kiedy dostawa jest bezpłatna?
    .text-4 = { $free-delivery }
    .title-5 = Paczka się spóźnia albo przyszła uszkodzona. Co teraz?
    .text-5 = Napisz do nas na stronie zamówienia albo na adres { $merchant-mail }. Sprawdzimy, wyślemy inną sztukę lub zwrócimy pieniądze.

questions-2 = Podatki i cło
    .title-1 = Czy podatki i cło są wliczone?
    .text-1 = { $delivery-taxes }
    .title-2 = Dlaczego urząd celny chce mojego numeru?
    .text-2 = { $buyer-numbers }
    .title-3 = Czy można kupić na firmę bez VAT?
    .text-3 = { $business }
    .title-4 = Czy suma może się jeszcze zmienić podczas zamawiania?
    .text-4 = { $held-quote }

questions-3 = Płatność
    .title-1 = Jak można zapłacić?
    .text-1 = { $payment-methods }
    .title-2 = Czy można zapłacić później?
    .text-2 = { $pay-later }
    .title-3 = Czy można zapłacić w ratach?
    .text-3 =
        Tak. Przy kasie widać, ile wynosi każda rata. Liczba rat do wyboru:

        { $pay-in-parts }
    .title-4 = Ile jest czasu na zapłatę?
    .text-4 =
        Tyle czasu odkładamy Twoje rzeczy. Potem anulujemy zamówienie i nic nie zostaje pobrane.

        { $time-to-pay }
    .title-5 = Czy można zapłacić gotówką przy odbiorze?
    .text-5 = { $pay-at-door }
    .title-6 = W jakich walutach można zobaczyć ceny?
    .text-6 =
        Walutę wybiera się u góry strony. Przy kasie podajemy, które sposoby płatności ją przyjmują.

        { $currencies }
    .title-7 = Płatność się nie udała. Co teraz?
    .text-7 = Nic nie zostało pobrane. Otwórz stronę zamówienia: można tam zapłacić ponownie, także w inny sposób.

questions-4 = Zwroty
    .title-1 = Ile czasu jest na odesłanie?
    .text-1 = { $returns }
    .title-2 = Jak coś odesłać?
    .text-2 = Napisz do nas na stronie zamówienia albo na adres { $merchant-mail }, które sztuki wracają. Podamy, dokąd je wysłać.
    .title-3 = Jak wracają pieniądze?
    .text-3 = { $refund-windows }
    .title-4 = Czy cło i podatki są zwracane?
    .text-4 = { $refund-rules }

questions-5 = Twoje zamówienie
    .title-1 = Gdzie jest moje zamówienie? Czy potrzebne jest konto?
    .text-1 = Nie ma kont. W wiadomości o zamówieniu jest link do jego strony. Zachowaj go: nikt inny go nie zna.
    .title-2 = W adresie jest błąd. Co teraz?
    .text-2 = Napisz do nas od razu na stronie zamówienia, podając właściwy adres. Dopóki nic nie zostało wysłane, możemy go zmienić.
    .title-3 = Mój adres nie pasuje do formularza.
    .text-3 = Najpierw wybierz kraj: formularz będzie miał wtedy wiersze, których używa tamtejsza poczta. Adres wpisz tak, jak stoi na liście.
    .title-4 = Jak użyć kodu promocyjnego?
    .text-4 = Wpisz go w koszyku albo przy kasie. W zamówieniu liczy się jeden kod; jeśli niczego nie odejmuje, strona mówi dlaczego.
    .title-5 = Gdzie są pliki do pobrania?
    .text-5 =
        Na stronie zamówienia, gdy tylko zostanie opłacone. To są pliki i nic nie jest wysyłane:

        { $downloads }

questions-6 = Język i dane
    .title-1 = W jakich językach mówicie?
    .text-1 =
        W tych językach można czytać cały sklep, w każdym kraju. Napisz w dowolnym z nich, a odpowiedź przyjdzie w tym samym.

        { $languages }
    .title-2 = Co o mnie wiecie?
    .text-2 = { $kept-data }
    .title-3 = Jakich plików cookie używacie?
    .text-3 = { $cookies }
    .title-4 = Jak usunąć moje dane?
    .text-4 = Na dole strony zamówienia „Twoje dane” pokazują wszystko, co o nim przechowujemy, i mają przycisk, który to usuwa.
