### Words that every page shows: the frame, the navigation, the preferences.
###
### Functions: MONEY($price) writes an amount, DATE($day) a day, COUNTRY($country) the name of a country,
### NUMBER($count) a number. They know the language and the market.

# A proper name. Write it as it is, or as readers of your script would read it aloud.
shop-name = Caravel
# One line under the name, and in the title of the home page.
shop-tagline = Feito à mão, vale a viagem
# The title in the browser’s tab. $page: the page’s own title.
page-title = { $page } – Caravel

# The first link of every page, for the keyboard and screen readers.
skip-to-content = Pular para o conteúdo
# The name of the navigation, for screen readers.
nav-label = Navegação principal
nav-home = Início
nav-cart = Carrinho
# The name of the trail of links to the pages above, for screen readers.
breadcrumbs-label = Você está aqui
# Closes a panel or a message.
close = Fechar

footer-about = A Caravel vende coisas feitas à mão em um país e desejadas em outro.
footer-demo-note = Esta é uma loja de demonstração. Nada é cobrado e nada é enviado.

# The name of the button that opens the panel, for screen readers. The button itself shows country, language and
# currency.
preferences-label = País, idioma e moeda
preferences-market = País de entrega
preferences-language = Idioma
preferences-currency = Moeda
preferences-currency-hint = Preços em moeda diferente da moeda do país são convertidos pela cotação que informamos.
preferences-apply = Aplicar

# Stands in the list after the countries: everywhere else.
market-ww = Resto do mundo

label-value = { $label }: { $value }

paging-label = Páginas
paging-previous = Anterior
paging-next = Próxima
paging-page = Página { NUMBER($page) }
paging-place = Página { NUMBER($page) } de { NUMBER($pages) }
paging-title = { $title }, página { NUMBER($page) } de { NUMBER($pages) }
