### Ce qui se dit autrement au Canada. Tout le reste se trouve dans `fr`. Devant « ; ! ? », l’Office québécois de la langue
### française veut une espace fine ou aucune : ce que dit `fr` convient donc aussi.

## Le courriel

checkout-email = Adresse courriel
requirement-email-missing = Veuillez indiquer votre adresse courriel.
requirement-email-invalid = Cela ne ressemble pas à une adresse courriel. Veuillez la vérifier.
pay-pending = Le paiement est en route. Vous n’avez plus rien à faire ; cette page et un courriel vous diront quand il sera arrivé.
error-order-not-found-text = Veuillez ouvrir à nouveau, en entier, le lien de votre courriel de confirmation.
email-demo-note = Ce courriel vient d’une boutique de démonstration. Rien n’est débité, rien n’est expédié.
home-promises-language-text = De la première page au dernier courriel. Et quel que soit le pays de livraison, lisez-nous dans la langue que vous voulez, parmi toutes celles que nous parlons.
payee-pix-hint = CPF, CNPJ, téléphone avec +55, adresse courriel ou clé aléatoire

## Magasiner et payer

cart-continue = Continuer à magasiner
email-order-pay-on-delivery = Veuillez tenir prêts { MONEY($amount) } en argent comptant pour l’arrivée du colis.
pay-on-delivery = Veuillez tenir prêts { MONEY($amount) } en argent comptant pour l’arrivée du colis.
home-promises-payment-text = Par carte, par la banque, au dépanneur ou comptant à votre porte : nous proposons ce que l’on utilise là où vous vivez.
pay-voucher-konbini = Rendez-vous dans un dépanneur, donnez ce numéro à la caisse ou saisissez-le à la borne, et payez comptant au plus tard le { $expires }.
method-oxxo = OXXO
    .hint = Vous payez comptant dans un magasin OXXO au Mexique, avec un numéro que nous vous donnons.
method-efecty = Efecty
    .hint = Vous payez comptant à un guichet Efecty en Colombie, avec un numéro que nous vous donnons.
method-fawry = Fawry
    .hint = Vous payez comptant à un guichet Fawry en Égypte, avec un numéro que nous vous donnons.
