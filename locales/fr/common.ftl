### Words that every page shows: the frame, the navigation, the preferences.
###
### Functions: MONEY($price) writes an amount, DATE($day) a day, COUNTRY($country) the name of a country,
### NUMBER($count) a number. They know the language and the market.

# A proper name. Write it as it is, or as readers of your script would read it aloud.
shop-name = Caravel
# One line under the name, and in the title of the home page.
shop-tagline = Fait à la main, vaut le voyage
# The title in the browser’s tab. $page: the page’s own title.
page-title = { $page } – Caravel

# The first link of every page, for the keyboard and screen readers.
skip-to-content = Aller au contenu
# The name of the navigation, for screen readers.
nav-label = Navigation principale
nav-home = Accueil
nav-cart = Panier
# The name of the trail of links to the pages above, for screen readers.
breadcrumbs-label = Vous êtes ici
# Closes a panel or a message.
close = Fermer

footer-about = Caravel vend des objets faits à la main dans un pays et désirés dans un autre.
footer-demo-note = Ceci est une boutique de démonstration. Rien n’est débité, rien n’est expédié.

# The name of the button that opens the panel, for screen readers. The button itself shows country, language and
# currency.
preferences-label = Pays, langue et devise
preferences-market = Pays de livraison
preferences-language = Langue
preferences-currency = Devise
preferences-currency-hint = Les prix affichés dans une autre devise que celle du pays sont convertis au taux que nous indiquons.
preferences-apply = Appliquer

# Stands in the list after the countries: everywhere else.
market-ww = Reste du monde

label-value = { $label } : { $value }

paging-label = Pages
paging-previous = Précédente
paging-next = Suivante
paging-page = Page { NUMBER($page) }
paging-place = Page { NUMBER($page) } sur { NUMBER($pages) }
paging-title = { $title }, page { NUMBER($page) } sur { NUMBER($pages) }
