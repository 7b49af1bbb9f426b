### Words that every page shows: the frame, the navigation, the preferences.

shop-name = Caravel
shop-tagline = Hecho a mano, digno del viaje
page-title = { $page } – Caravel

skip-to-content = Ir al contenido
nav-label = Navegación principal
nav-home = Inicio
nav-cart = Cesta
breadcrumbs-label = Estás aquí
close = Cerrar

footer-about = Caravel vende cosas hechas a mano en un país y deseadas en otro.
footer-demo-note = Esta es una tienda de demostración. No se cobra ni se envía nada.

preferences-label = País, idioma y moneda
preferences-market = Entregar en
preferences-language = Idioma
preferences-currency = Moneda
preferences-currency-hint = Los precios en una moneda distinta de la del país se convierten al tipo de cambio que indicamos.
preferences-apply = Aplicar

market-ww = Resto del mundo

label-value = { $label }: { $value }

paging-label = Páginas
paging-previous = Anterior
paging-next = Siguiente
paging-page = Página { NUMBER($page) }
paging-place = Página { NUMBER($page) } de { NUMBER($pages) }
paging-title = { $title }, página { NUMBER($page) } de { NUMBER($pages) }
