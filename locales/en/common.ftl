### Words that every page shows: the frame, the navigation, the preferences.
###
### Functions: MONEY($price) writes an amount, DATE($day) a day, COUNTRY($country) the name of a country,
### NUMBER($count) a number. They know the language and the market.

# A proper name. Write it as it is, or as readers of your script would read it aloud.
shop-name = Caravel
# One line under the name, and in the title of the home page.
shop-tagline = Made by hand, worth the journey
# The title in the browser’s tab. $page: the page’s own title.
page-title = { $page } – Caravel

# The first link of every page, for the keyboard and screen readers.
skip-to-content = Skip to the content
# The name of the navigation, for screen readers.
nav-label = Main navigation
nav-home = Home
nav-cart = Cart
# The name of the trail of links to the pages above, for screen readers.
breadcrumbs-label = You are here
# Closes a panel or a message.
# max 24
close = Close

footer-about = Caravel sells things made by hand in one country and wanted in another.
footer-demo-note = This is a demonstration shop. Nothing is charged and nothing is shipped.

# The name of the button that opens the panel, for screen readers. The button itself shows country, language and
# currency.
preferences-label = Country, language and currency
preferences-market = Deliver to
preferences-language = Language
preferences-currency = Currency
preferences-currency-hint = Prices in another currency than the country’s own are converted at the rate we name.
# max 24
preferences-apply = Apply

# Stands in the list after the countries: everywhere else.
market-ww = Rest of the world

# A label and what it stands for, on one line. $label, $value: already written.
label-value = { $label }: { $value }

# The name of the links to the other pages of a long list, for screen readers.
paging-label = Pages
# Links to the page before and the page after this one.
paging-previous = Previous
paging-next = Next
# The name of a link that shows a number only, for screen readers. $page: the number.
paging-page = Page { NUMBER($page) }
# $page: the number of this page. $pages: how many there are.
paging-place = Page { NUMBER($page) } of { NUMBER($pages) }
# The title of the second page and those after it. $title: the name of the list.
paging-title = { $title }, page { NUMBER($page) } of { NUMBER($pages) }
