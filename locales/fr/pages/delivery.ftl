### The page about delivery. Every figure comes from the shop’s settings.

# .slug: the last part of the page’s address, lower-case words joined by hyphens.
# .description: for search engines, up to 155 letters.
page-delivery = Livraison et frais
    .slug = livraison
    .description = Où nous livrons, ce que cela coûte, combien de temps il faut, quelles taxes sont dues, et que faire si un objet arrive cassé.
page-delivery-intro = Les objets faits à la main voyagent bien quand ils sont bien emballés. Voici ce que cela coûte, combien de temps il faut, et qui paie quoi.

# Each part has a heading, .title.
# $countries: a list of countries, already written.
page-delivery-countries = Avec le pays que vous avez choisi, nous livrons ici : { $countries }.
    .title = Où nous livrons
page-delivery-countries-ww = Avec le choix que vous avez fait, nous livrons dans tous les pays qui n’ont pas leur propre page dans la boutique.
page-delivery-countries-other = Pour tout autre pays, changez de pays en haut de la page. Les prix, les taxes et les moyens de paiement changent avec lui.

page-delivery-cost = C’est le colis avec son emballage qui compte. Voici ce que coûte chaque mode de livraison, selon le poids.
    .title = Ce que cela coûte

# $min, $max: working days until arrival.
page-delivery-days = Votre colis arrive { NUMBER($min) } à { NUMBER($max) } jours ouvrés après la réception de votre paiement ; si vous payez à la livraison, après votre commande.
    .title = Combien de temps il faut

# The same where soonest and latest are one. $days: working days until arrival.
page-delivery-days-exact =
    { NUMBER($days) ->
        [one] Votre colis arrive { NUMBER($days) } jour ouvré après la réception de votre paiement ; si vous payez à la livraison, après votre commande.
       *[other] Votre colis arrive { NUMBER($days) } jours ouvrés après la réception de votre paiement ; si vous payez à la livraison, après votre commande.
    }

page-delivery-taxes = La taxe est indiquée avec chaque prix, et avec le total avant la commande.
    .title = Taxes et douane
# $tax: a tax-name-… as it stands within a sentence. $rate: the tax rate, already written: “20 %”.
page-delivery-taxes-included = Les prix comprennent { $rate } de { $tax }.
page-delivery-taxes-added = { $rate } de { $tax } s’ajoutent au total, avant que vous ne commandiez.
# Where the shop collects what is due at the border.
page-delivery-taxes-import = Quand des droits de douane ou une taxe à l’importation sont dus, ils sont compris dans le total de votre commande. Nous les payons à la douane pour vous ; le transporteur ne vous demande rien de plus à la livraison.
# Where the shop does not know what is due at the border.
page-delivery-taxes-none = Nous n’ajoutons aucune taxe à nos prix. Votre douane peut percevoir des taxes et des droits à l’importation quand le colis arrive ; c’est le transporteur qui vous les demande. Nous ne pouvons pas en connaître le montant à l’avance, nous n’en promettons donc aucun.
# Where the countries of the page have rules of their own each.
page-delivery-taxes-by-address = Ce qui est dû dépend de la destination de votre colis. Une fois votre adresse saisie, les taxes et les droits de douane sont indiqués avec le total, avant que vous ne commandiez. Quand nous ne les connaissons pas, nous le disons ; le transporteur peut alors vous les demander à la livraison.

page-delivery-damaged = Dites-le-nous vite et envoyez une photo de la pièce et du colis. Nous vous en envoyons une autre, ou nous vous remboursons, comme vous préférez. Vos droits légaux restent entiers.
    .title = Si un objet arrive cassé

page-delivery-demo = Ceci est une boutique de démonstration : rien n’est expédié, rien ne peut donc se casser.
