### Words that every page shows: the frame, the navigation, the preferences.
###
### Functions: MONEY($price) writes an amount, DATE($day) a day, COUNTRY($country) the name of a country,
### NUMBER($count) a number. They know the language and the market.
###
### One German for Germany, Austria and Switzerland, with ß. Sie, not du.

# A proper name.
shop-name = Caravel
# One line under the name, and in the title of the home page.
shop-tagline = Von Hand gemacht, die Reise wert
# The title in the browser’s tab. $page: the page’s own title.
page-title = { $page } – Caravel

# The first link of every page, for the keyboard and screen readers.
skip-to-content = Zum Inhalt springen
# The name of the navigation, for screen readers.
nav-label = Hauptnavigation
nav-home = Startseite
nav-cart = Warenkorb
# The name of the trail of links to the pages above, for screen readers.
breadcrumbs-label = Sie sind hier
# Closes a panel or a message.
close = Schließen

footer-about = Caravel verkauft Dinge, die in einem Land von Hand gemacht und in einem anderen gesucht werden.
footer-demo-note = Dies ist ein Demo-Shop. Es wird nichts abgebucht und nichts verschickt.

# The name of the button that opens the panel, for screen readers. The button itself shows country, language and
# currency.
preferences-label = Land, Sprache und Währung
preferences-market = Lieferland
preferences-language = Sprache
preferences-currency = Währung
preferences-currency-hint = Wählen Sie eine andere Währung als die des Landes, rechnen wir die Preise um und nennen den Kurs dazu.
preferences-apply = Übernehmen

# Stands in the list after the countries: everywhere else.
market-ww = Rest der Welt

# A label and what it stands for, on one line. $label, $value: already written.
label-value = { $label }: { $value }

paging-label = Seiten
paging-previous = Zurück
paging-next = Weiter
paging-page = Seite { NUMBER($page) }
paging-place = Seite { NUMBER($page) } von { NUMBER($pages) }
paging-title = { $title }, Seite { NUMBER($page) } von { NUMBER($pages) }
