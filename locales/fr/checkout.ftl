### The checkout: contact, delivery, payment, the sum, the button.

checkout-title = Finaliser la commande
checkout-sandbox-note = Ceci est une boutique de démonstration. Commandez sans crainte : rien n’est débité, rien n’est expédié.

## Contact

checkout-contact = Vos coordonnées
checkout-email = Adresse e-mail
checkout-email-hint = Nous vous y écrirons au sujet de cette commande, et pour rien d’autre.

## Delivery

checkout-delivery = Adresse de livraison
checkout-country = Pays
# The button without JavaScript after another country was picked: shows the fields that country uses.
checkout-save = Mettre à jour

address-name = Prénom et nom
address-organization = Société
address-street = Rue et numéro
address-street-hint = Comme sur l’étiquette du colis
address-extra = Appartement, étage, bâtiment
address-extra-hint = Tout ce qui aide le livreur à trouver votre porte
address-district = Quartier
address-city = Ville
address-region = Région
address-region-state = État
address-region-prefecture = Préfecture
address-region-province = Province
address-region-emirate = Émirat
address-region-area = Région ou secteur
address-postcode = Code postal
address-postcode-us = Code ZIP
# $example: a postal code of the country.
address-postcode-hint = Par exemple { $example }
# Stands after the name of a field that may stay empty, in brackets.
address-optional = (facultatif)
# The first, empty entry of a list of states, prefectures or provinces.
address-choose-region = Veuillez choisir

## Way of shipping

checkout-shipping = Mode de livraison
shipping-standard = Standard
shipping-express = Express
# $min, $max: working days until arrival.
shipping-days =
    { NUMBER($max) ->
        [one] { NUMBER($min) } à { NUMBER($max) } jour ouvré
       *[other] { NUMBER($min) } à { NUMBER($max) } jours ouvrés
    }
# The same where soonest and latest are one. $days: working days until arrival.
shipping-days-exact =
    { NUMBER($days) ->
        [one] { NUMBER($days) } jour ouvré
       *[other] { NUMBER($days) } jours ouvrés
    }
# Stands in place of a price.
shipping-free = Offerte

## Payment

checkout-payment = Paiement

# Shown with ways to pay later or in parts; asked for by consumer credit law. The first two
# sentences are the wording of the law of France (article L312-5 of the Code de la consommation).
checkout-credit-notice = Un crédit vous engage et doit être remboursé. Vérifiez vos capacités de remboursement avant de vous engager. Payer en retard coûte de l’argent, et le prestataire peut examiner votre situation avant d’accepter.

## The sum

checkout-summary = Votre commande
checkout-edit-cart = Modifier le panier
total-goods = Articles
total-shipping = Livraison
# $tax: a tax-name-… as it stands within a sentence. $rate: the tax rate, already written: “20 %”.
total-tax-included = Dont { $tax } ({ $rate })
total-tax-added = Plus { $tax } ({ $rate })
# What comes on top at a border, one line each.
total-duty = Droits de douane
# Import tax. $tax and $rate as above.
total-tax-border = À l’importation : { $tax } ({ $rate })
# What a state takes for handling a parcel.
total-parcel-fee = Taxe sur les petits colis
# What the carrier takes for clearing a parcel.
total-clearance-fee = Frais de dédouanement du transporteur
total-due = Total à payer
# In place of total-due, on the page of a product and in the cart.
total-door = Livré chez vous
# Where the shopper pays duty and tax to the carrier: their sum.
total-at-door = À payer à la livraison (estimation)

# The button that orders. It must say plainly that pressing it means having to pay, as the law of the readers’
# country wants it.
place-order = Commander avec obligation de paiement
# Stands under the button.
checkout-terms = En appuyant sur ce bouton, vous commandez les articles indiqués ici et vous vous engagez à payer le total.

## What is missing

# Over the list of what is missing. $count: entries in the list, 1 or more.
checkout-errors-title =
    { NUMBER($count) ->
        [one] Il reste { NUMBER($count) } point à vérifier avant de commander
       *[other] Il reste { NUMBER($count) } points à vérifier avant de commander
    }

# Used where there is no message of its own below. $field: the name of the field, such as “Ville”, or of a product.
requirement-missing = À compléter : { $field }
requirement-invalid = À vérifier : { $field }
requirement-unavailable = Non disponible : { $field }
requirement-out-of-stock = Stock insuffisant : { $field }

requirement-email-missing = Veuillez indiquer votre adresse e-mail.
requirement-email-invalid = Cela ne ressemble pas à une adresse e-mail. Veuillez la vérifier.
requirement-address-country-missing = Veuillez choisir un pays.
requirement-address-country-unavailable = Nous ne livrons pas dans ce pays depuis cette page. Veuillez en choisir un autre.
requirement-address-name-missing = Veuillez indiquer le nom de la personne qui reçoit le colis.
requirement-address-street-missing = Veuillez indiquer la rue et le numéro.
requirement-address-district-missing = Veuillez indiquer le quartier.
requirement-address-city-missing = Veuillez indiquer la ville.
requirement-address-region-missing = Veuillez indiquer l’État, la préfecture ou la région.
requirement-address-region-invalid = Veuillez choisir dans la liste.
requirement-address-postcode-missing = Veuillez indiquer le code postal.
# $example: a postal code of the country.
requirement-address-postcode-invalid = Cela ne ressemble pas à un code postal de ce pays. Par exemple : { $example }
requirement-shipping-method-missing = Veuillez choisir un mode de livraison.
requirement-shipping-method-unavailable = Ce mode de livraison n’est pas possible ici. Veuillez en choisir un autre.
requirement-payment-method-missing = Veuillez choisir un moyen de paiement.
requirement-payment-method-unavailable = Ce moyen de paiement n’est pas possible pour votre commande. Veuillez en choisir un autre.
