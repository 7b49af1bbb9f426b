### Słowa, które są na każdej stronie: ramka, nawigacja, ustawienia.

shop-name = Caravel
shop-tagline = Zrobione ręcznie, warte podróży
page-title = { $page } – Caravel

skip-to-content = Przejdź do treści
nav-label = Główna nawigacja
nav-home = Strona główna
nav-cart = Koszyk
breadcrumbs-label = Jesteś tutaj
close = Zamknij

footer-about = Caravel sprzedaje rzeczy zrobione ręcznie w jednym kraju i poszukiwane w innym.
footer-demo-note = To jest sklep pokazowy. Niczego nie pobieramy i niczego nie wysyłamy.

preferences-label = Kraj, język i waluta
preferences-market = Kraj dostawy
preferences-language = Język
preferences-currency = Waluta
preferences-currency-hint = Ceny w walucie innej niż waluta kraju przeliczamy po kursie, który podajemy.
preferences-apply = Zastosuj

market-ww = Reszta świata

label-value = { $label }: { $value }

paging-label = Strony
paging-previous = Poprzednia
paging-next = Następna
paging-page = Strona { NUMBER($page) }
paging-place = Strona { NUMBER($page) } z { NUMBER($pages) }
paging-title = { $title }, strona { NUMBER($page) } z { NUMBER($pages) }
