### Pages de contenu : ce que la boutique remplit entre les mots du marketing, et les liens vers ces pages.

footer-pages = À propos de la boutique

length-centimetres = { NUMBER($length) } cm
length-inches = { NUMBER($length) } po

fact-delivery-countries = Avec le pays que vous avez choisi, nous livrons ici : { $countries }.
fact-delivery-countries-ww = Avec le choix que vous avez fait, nous livrons dans tous les pays qui n’ont pas leur propre page dans la boutique.
fact-delivery-days = Combien de temps il faut
fact-delivery-cost = Ce que cela coûte

fact-taxes-included = Les prix comprennent { $rate } de { $tax }.
fact-taxes-added = { $rate } de { $tax } s’ajoutent au total, avant que vous ne commandiez.
fact-taxes-import = Quand des droits de douane ou une taxe à l’importation sont dus, ils sont compris dans le total de votre commande. Nous les payons à la douane pour vous ; le transporteur ne vous demande rien de plus à la livraison.
fact-taxes-none = Nous n’ajoutons aucune taxe à nos prix. Votre douane peut percevoir des taxes et des droits à l’importation quand le colis arrive ; c’est le transporteur qui vous les demande. Nous ne pouvons pas en connaître le montant à l’avance, nous n’en promettons donc aucun.
fact-taxes-by-address = Ce qui est dû dépend de la destination de votre colis. Une fois votre adresse saisie, les taxes et les droits de douane sont indiqués avec le total, avant que vous ne commandiez. Quand nous ne les connaissons pas, nous le disons ; le transporteur peut alors vous les demander à la livraison.

fact-refund-way = Comment il revient
fact-refund-to-source-within = { NUMBER($days) ->
    [one] Par le même moyen, pendant { NUMBER($days) } jour
   *[other] Par le même moyen, pendant { NUMBER($days) } jours
}
fact-refund-to-source = Par le même moyen
fact-refund-to-account = Sur un compte que vous nous indiquez

fact-rules-price = Le prix de ce que vous renvoyez vous est remboursé, avec la taxe que nous avons perçue avec lui.
fact-rules-inside = Votre commande ne passe aucune frontière douanière : aucun droit n’est payé, aucun n’est à rendre.
fact-rules-returned = De ce que vous nous avez payé pour la frontière, nous rendons aussi : { $charges }.
fact-rules-kept = De ce qui a été payé pour la frontière, ceci ne revient pas : { $charges }.
fact-rules-by-country = Ceci revient ou non selon votre pays : { $charges }.
fact-charge-duty = droits de douane
fact-charge-import-tax = taxe à l’importation
fact-charge-fees = frais de la douane et du transporteur

fact-merchant-name = Nom
fact-merchant-address = Adresse
fact-merchant-mail = E-mail
fact-merchant-phone = Téléphone
fact-merchant-represented-by = Représentée par
fact-merchant-register = Registre
fact-merchant-tax = Numéro de TVA
fact-registration-tax = Numéro fiscal, { COUNTRY($country) }
fact-registration-oss = Union One-Stop Shop (OSS)
fact-registration-ioss = Import One-Stop Shop (IOSS)
fact-registration-voec = VAT on E-Commerce, Norvège (VOEC)

fact-kept-what = Quoi
fact-kept-time = Combien de temps
fact-kept-cart = Votre panier et ce que vous avez saisi pour commander, à partir de la dernière modification
fact-kept-order = Votre commande : vos achats, votre adresse et votre e-mail
fact-kept-order-time = Aussi longtemps que la loi nous oblige à garder nos comptes
fact-kept-number = Un numéro que la douane vous demande, chiffré, à partir du dernier jour de livraison
fact-kept-account = Un compte que vous indiquez pour un remboursement, chiffré, à partir du virement
fact-kept-marks = Des traces d’abus, rendues illisibles : de l’e-mail, de l’adresse, du réseau et de la carte
fact-days = { NUMBER($days) ->
    [one] { NUMBER($days) } jour
   *[other] { NUMBER($days) } jours
}

fact-cookie-name = Nom
fact-cookie-use = À quoi il sert
fact-cookie-cart = Retrouve votre panier
fact-cookie-count = Indique combien d’articles s’y trouvent
fact-cookie-preferences = Votre choix de pays, de langue et de monnaie
fact-cookie-notice = Un message pour la page suivante
fact-cookie-notice-time = Une minute
