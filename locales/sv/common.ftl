### Ord som finns på varje sida: ramen, navigeringen, inställningarna.

shop-name = Caravel
shop-tagline = Gjort för hand, värt resan
page-title = { $page } – Caravel

skip-to-content = Gå till innehållet
nav-label = Huvudmeny
nav-home = Start
nav-cart = Varukorg
breadcrumbs-label = Du är här
close = Stäng

footer-about = Caravel säljer saker som görs för hand i ett land och efterfrågas i ett annat.
footer-demo-note = Det här är en demobutik. Inget dras och inget skickas.

preferences-label = Land, språk och valuta
preferences-market = Leveransland
preferences-language = Språk
preferences-currency = Valuta
preferences-currency-hint = Priser i en annan valuta än landets egen räknas om efter den kurs vi anger.
preferences-apply = Använd

market-ww = Övriga världen

label-value = { $label }: { $value }

paging-label = Sidor
paging-previous = Föregående
paging-next = Nästa
paging-page = Sida { NUMBER($page) }
paging-place = Sida { NUMBER($page) } av { NUMBER($pages) }
paging-title = { $title }, sida { NUMBER($page) } av { NUMBER($pages) }
