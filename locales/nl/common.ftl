### Words that every page shows: the frame, the navigation, the preferences.

shop-name = Caravel
shop-tagline = Met de hand gemaakt, de reis waard
page-title = { $page } – Caravel

skip-to-content = Naar de inhoud
nav-label = Hoofdnavigatie
nav-home = Home
nav-cart = Winkelwagen
breadcrumbs-label = Je bent hier
close = Sluiten

footer-about = Caravel verkoopt dingen die in het ene land met de hand gemaakt en in het andere gewild zijn.
footer-demo-note = Dit is een demonstratiewinkel. Er wordt niets afgeschreven en niets verzonden.

preferences-label = Land, taal en valuta
preferences-market = Bezorgen in
preferences-language = Taal
preferences-currency = Valuta
preferences-currency-hint = Prijzen in een andere valuta dan die van het land rekenen we om tegen de koers die we noemen.
preferences-apply = Toepassen

market-ww = Rest van de wereld

label-value = { $label }: { $value }

paging-label = Pagina’s
paging-previous = Vorige
paging-next = Volgende
paging-page = Pagina { NUMBER($page) }
paging-place = Pagina { NUMBER($page) } van { NUMBER($pages) }
paging-title = { $title }, pagina { NUMBER($page) } van { NUMBER($pages) }
