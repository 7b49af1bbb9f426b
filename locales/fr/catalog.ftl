### Home, collections, products.

## Home

home-title = Certaines choses valent le voyage
home-description = Des objets faits à la main au Japon, en Allemagne, en France et en Autriche : dans votre langue et votre devise, livraison et taxes bien visibles.
home-intro = Bols, couteaux, lin et papier, venus de petits ateliers du Japon, d’Allemagne, de France et d’Autriche. Nous vous les présentons dans votre langue, et nous vous disons ce qu’ils coûtent livrés chez vous.
# The button under the introduction; leads to the things below.
home-cta = Découvrir nos objets
home-featured = Nos objets
home-collections = Par univers
# The name of the part with the three promises, for screen readers.
home-promises-label = Nos engagements

home-promises-price-title = Le prix, livré chez vous
home-promises-price-text = Prix, taxes et livraison sont indiqués avant la commande. Quand un prix est converti, nous disons à quel taux et de quel jour.
home-promises-payment-title = Payez comme chez vous
home-promises-payment-text = Par carte, par la banque, à la supérette ou en espèces à votre porte : nous proposons ce que l’on utilise là où vous vivez.
home-promises-language-title = Dans votre langue
home-promises-language-text = De la première page au dernier e-mail. Et quel que soit le pays de livraison, lisez-nous dans la langue que vous voulez, parmi toutes celles que nous parlons.

## Collections

# .slug: the last part of the page’s address, lower-case words joined by hyphens.
# .intro: the line under the title. .description: for search engines, up to 155 letters.
collection-tableware = Arts de la table
    .slug = arts-de-la-table
    .intro = De la terre qui garde la trace de la main, faite pour servir tous les jours.
    .description = Bols à thé, théières, assiettes et mugs, façonnés à la main au Japon et en Allemagne.
collection-textiles = Textiles
    .slug = textiles
    .intro = De la laine, du lin et de la soie qui s’adoucissent au fil des ans.
    .description = Plaids en mérinos d’Autriche, serviettes en lin et carrés de soie de France, tissés pour servir longtemps.
collection-kitchen = Cuisine
    .slug = cuisine
    .intro = Des outils qui tiennent bien en main, et que l’on répare au lieu de les jeter.
    .description = Un couteau petty de Sakai, une planche en olivier de Provence, un moulin à café d’Allemagne : des outils pour tous les jours.
collection-desk = Bureau
    .slug = bureau
    .intro = Du papier et du cèdre, pour une heure sans écran.
    .description = Des carnets quadrillés reliés à Leipzig et de l’encens au cèdre d’Awaji, pour une heure de calme à son bureau.

# $count: products in the collection.
collection-count =
    { NUMBER($count) ->
        [one] { NUMBER($count) } objet
       *[other] { NUMBER($count) } objets
    }
collection-view-all = Tout voir
collection-empty = Il n’y a rien ici pour le moment.

## Price

# Stands before the lowest price where the variants’ prices differ. $price: an amount.
price-from = dès { MONEY($price) }
# $tax: one of the names below. $rate: the tax rate, already written: “20 %”.
price-tax-included = Prix TTC ({ $tax } { $rate })
price-tax-excluded = Hors { $tax } ({ $rate }), ajoutée au moment de la commande
# Where the shop collects no tax itself.
price-tax-none = Nous n’ajoutons aucune taxe ; votre douane peut percevoir des taxes et des droits à l’importation

# The names of the tax as they stand within a sentence. All are feminine and begin with a consonant: the sentences
# say “ajoutée” and “de”.
tax-name-vat = TVA
tax-name-gst = taxe GST
tax-name-consumption-tax = taxe à la consommation
tax-name-sales-tax = taxe de vente
tax-name-icms = taxe ICMS

# $from, $to: currency codes. $rate: how much of $to one unit of $from buys. $day: the day of the rate.
# $source: who published it, such as “ECB”, not translated.
rate-note = Converti au taux de 1 { $from } = { NUMBER($rate) } { $to }, cours du { DATE($day) }. Source : { $source }.

## Variants

option-size = Taille
option-colour = Couleur
option-size-s = Petite
option-size-m = Moyenne
option-size-l = Grande
# Colours of glaze, wool, silk and cloth.
option-colour-brick = Brique
option-colour-ink = Encre
option-colour-sand = Sable
option-colour-slate = Ardoise
option-colour-chalk = Craie
option-colour-moss = Mousse
option-colour-oat = Avoine
option-colour-rust = Rouille
option-colour-sea = Mer
option-colour-saffron = Safran
# Added to an option for screen readers.
option-unavailable = non disponible
variant-option-sold-out = épuisé

## Buying

quantity-label = Quantité
add-to-cart = Ajouter au panier
stock-in = En stock
stock-out = Épuisé
# $min, $max: working days until arrival. $price: the cost of delivery.
delivery-estimate = Chez vous en { NUMBER($min) } à { NUMBER($max) } jours ouvrés, livraison { MONEY($price) }
delivery-estimate-free = Chez vous en { NUMBER($min) } à { NUMBER($max) } jours ouvrés, livraison offerte
# The same where soonest and latest are one. $days: working days until arrival.
delivery-estimate-exact =
    { NUMBER($days) ->
        [one] Chez vous en { NUMBER($days) } jour ouvré, livraison { MONEY($price) }
       *[other] Chez vous en { NUMBER($days) } jours ouvrés, livraison { MONEY($price) }
    }
delivery-estimate-free-exact =
    { NUMBER($days) ->
        [one] Chez vous en { NUMBER($days) } jour ouvré, livraison offerte
       *[other] Chez vous en { NUMBER($days) } jours ouvrés, livraison offerte
    }
# $amount: the sum of goods from which delivery costs nothing.
delivery-free-from = Livraison offerte dès { MONEY($amount) }

## The product page

# The heading over the facts: size, material, care.
product-details = Détails
# $country: where the thing was made.
product-origin = Pays d’origine : { COUNTRY($country) }
# $weight: a weight with its unit, already written.
product-weight = Poids avec emballage : { $weight }
product-description-label = À propos de cette pièce
product-related = Se marie bien avec
# The name of the list of pictures, for screen readers.
gallery-label = Images

weight-grams = { NUMBER($weight) } g
weight-ounces = { NUMBER($weight) } oz
