### Words that every page shows: the frame, the navigation, the preferences.

shop-name = Caravel
shop-tagline = Fatto a mano, vale il viaggio
page-title = { $page } – Caravel

skip-to-content = Vai al contenuto
nav-label = Navigazione principale
nav-home = Home
nav-cart = Carrello
breadcrumbs-label = Ti trovi qui
close = Chiudi

footer-about = Caravel vende cose fatte a mano in un paese e desiderate in un altro.
footer-demo-note = Questo è un negozio dimostrativo. Non viene addebitato né spedito nulla.

preferences-label = Paese, lingua e valuta
preferences-market = Consegna in
preferences-language = Lingua
preferences-currency = Valuta
preferences-currency-hint = I prezzi in una valuta diversa da quella del paese sono convertiti al cambio che indichiamo.
preferences-apply = Applica

market-ww = Resto del mondo

label-value = { $label }: { $value }

paging-label = Pagine
paging-previous = Precedente
paging-next = Successiva
paging-page = Pagina { NUMBER($page) }
paging-place = Pagina { NUMBER($page) } di { NUMBER($pages) }
paging-title = { $title }, pagina { NUMBER($page) } di { NUMBER($pages) }
