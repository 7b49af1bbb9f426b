### Home, collections, products.

## Home

home-title = Certaines choses valent le voyage
home-description = Des objets faits à la main dans de petits ateliers, près et loin d’ici : dans votre langue et votre devise, livraison et taxes bien visibles.
home-intro = Bols, thé, lin et papier, venus de petits ateliers, près et loin d’ici. Nous vous disons dans votre langue qui les fait, et ce qu’ils coûtent livrés chez vous.
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
    .description = Bols à thé, théières, assiettes, mugs et un vase céladon, façonnés à la main à Mashiko, Tokoname, Icheon et dans le Westerwald.
collection-tea = Thé et café
    .slug = thé-et-café
    .intro = Des feuilles, des grains, et de quoi les garder et les moudre : dix minutes de calme, deux fois par jour.
    .description = Thé vert de Yame, café du Sidama, boîtes à thé de cuivre et de laiton, et un moulin à café manuel qui se répare.
collection-kitchen = Cuisine
    .slug = cuisine
    .intro = Des outils qui tiennent bien en main, et que l’on répare au lieu de les jeter.
    .description = Un couteau petty de Sakai, une planche en olivier de Provence, une poêle en acier des Ardennes : des outils pour tous les jours.
collection-textiles = Textiles
    .slug = textiles
    .intro = De la laine, du lin et de la soie qui s’adoucissent au fil des ans.
    .description = Plaids en mérinos du Mühlviertel, serviettes en lin des Vosges, carrés de soie de Lyon et coussins kilim de la plaine de Konya.
collection-desk = Bureau
    .slug = bureau
    .intro = Du papier et de l’encre, pour une heure sans écran.
    .description = Des carnets quadrillés reliés à Leipzig et des stylos plume tournés dans le laiton à Pforzheim, pour une heure de calme à son bureau.
collection-scent = Senteurs
    .slug = senteurs
    .intro = Du cèdre et du miel, et une petite flamme pour les accompagner.
    .description = De l’encens au cèdre de l’île d’Awaji et des bougies en cire d’abeille de l’Alentejo, faits de ce que la terre y donne.
# The leather goods; “carry” is only the name that the shop uses inside.
collection-carry = Cuir
    .slug = cuir
    .intro = De petites choses en bon cuir, plus belles dans dix ans qu’aujourd’hui.
    .description = Des porte-cartes en cuir de bride anglais, coupés et cousus main au point sellier à Walsall.
collection-sound = Musique
    .slug = musique
    .intro = De la musique pour deux pouces, et pour qui se trouve dans la pièce.
    .description = Une kalimba à dix-sept lames d’acier sur une caisse de noyer, construite et accordée à l’oreille au Cap-Oriental.
# Goods that are files: a typeface, a score of music.
collection-digital = Numérique
    .slug = numérique
    .intro = Fait avec le même soin, et rien à emballer : à vous dès que c’est payé.
    .description = Un caractère typographique et une partition, dessinés et écrits à la main et remis en fichiers : ni colis, ni douane, ni attente.

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
# Under a price where import duty, tax or fees come on top and the shop collects them; about 60 letters.
price-tax-import = Hors frais d’importation, inclus dans le prix livré chez vous
# Under a price where nothing is due at the border; also under the price of a file.
price-tax-nothing = Ni droits de douane ni taxe à l’importation
# Under a price where the shop does not know what is due at the border.
price-due-unknown = Votre douane peut percevoir des droits et des taxes à l’arrivée
# Under a price where the countries of the page have rules of their own each.
price-due-by-address = Taxes et droits de douane dépendent de votre adresse

# Opens the list of what it is made of. $amount: goods, shipping, and all that is collected with them.
landed-cost = Livré chez vous : { MONEY($amount) }
# Under that list. $country: the country it is worked out for. $shipping: the name of a way of shipping, such as
# “Standard”. After colons, so that neither needs an article.
landed-door = Destination : { COUNTRY($country) }, livraison : { $shipping }. Selon votre adresse, ce montant peut encore changer.
# Under a sum, one of three: all is collected with the order; duty and tax are paid to the carrier at the door, and
# known roughly; or nobody knows. With cash on delivery the sum itself is paid at the door.
landed-promise = Rien ne s’ajoute à ce montant à la livraison.
landed-estimate = Vous réglez les droits et les taxes au transporteur, à la livraison. Le montant indiqué ici est une estimation ; le transporteur peut y ajouter ses propres frais.
landed-unknown = Quand le colis arrive, le transporteur peut vous demander des droits et des taxes en plus de ce montant. Nous ne savons pas combien, et nous n’avançons pas de chiffre au hasard.

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
# How coffee is sold: as beans, or ground.
option-grind = Mouture
option-size-s = Petite
option-size-m = Moyenne
option-size-l = Grande
option-grind-whole = En grains
option-grind-filter = Moulu pour filtre
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
# The red of the madder root and the blue of indigo: dyed wool.
option-colour-madder = Garance
option-colour-indigo = Indigo
option-colour-copper = Cuivre
option-colour-brass = Laiton
option-colour-brass-engraved = Laiton, avec votre gravure
# The light brown of oak-tanned leather.
option-colour-tan = Fauve
# Added to an option for screen readers.
option-unavailable = non disponible
variant-option-sold-out = épuisé

## Buying

quantity-label = Quantité
add-to-cart = Ajouter au panier
stock-in = En stock
stock-out = Épuisé
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
