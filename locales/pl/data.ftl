### What is kept of an order, how long, and how its buyer is erased.

# The quiet link on the page of an order.
data-link = Twoje dane
# $number: the order number.
data-title = Twoje dane z zamówienia { $number }
data-lede = To wszystko, co przechowujemy w związku z tym zamówieniem, jak długo i dlaczego.
data-file = Pobierz jako plik
# What is opened to see every field of it.
data-record = Dane w postaci, w jakiej są zapisane
data-back = Wróć do zamówienia
# $day: the last day on which it is kept.
data-kept-books = To zamówienie dokumentuje sprzedaż. Prawo wymaga przechowywania naszych ksiąg do { DATE($day) }, razem z imieniem, nazwiskiem i adresem. Potem te dane są usuwane, a pozostają tylko kwoty.
# $day: the last day on which it is kept.
data-kept-unpaid = Dopóki nic nie jest opłacone, nic nie jest sprzedane: po { DATE($day) } imię, nazwisko, adres i e-mail zostaną usunięte.
data-erase = Usuń moje dane
data-erase-hint = Usuwamy to, czego nie każe nam przechowywać żadne prawo: adres e-mail oraz dane podane na potrzeby cła i zwrotów. Są one potrzebne, dopóki zamówienie jest w drodze i dopóki mogą pojawić się pytania, Twoje lub urzędu celnego. Potem nie będziemy już mogli do Ciebie napisać.
# $moment: a day and a time.
data-erasure-asked = Mamy Twoją prośbę o usunięcie danych. Zrobimy to, gdy żadne pieniądze nie będą już w drodze, najwcześniej: { $moment }.
# $moment: a day and a time.
data-erased-contact = Adres e-mail i wszystko, czego nie każe nam przechowywać żadne prawo, zostały usunięte: { $moment }.
# $moment: a day and a time.
data-erased-all = Wszystko, co pozwala Cię zidentyfikować, zostało usunięte: { $moment }.
