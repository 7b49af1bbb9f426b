### Taux de change : la majoration, le paiement sans conversion et les taux trop anciens.

# $markup : un pourcentage déjà écrit : « 2,5 % ». $source : qui publie le cours. Suit rate-note.
rate-markup = Soit { $markup } de plus que le cours publié par { $source }.

# $asked, $shown : codes de devises.
rate-refused = Les prix ne peuvent pas être affichés en { $asked } pour le moment, car notre taux de change est trop ancien. Ils sont en { $shown } jusqu’à ce qu’un nouveau cours soit disponible.
rate-refused-order = Sans nouveau taux de change, nous ne pouvons pas calculer la livraison ; vous ne pouvez donc rien commander pour le moment. Votre panier est conservé.

in-base-amount = Sans conversion : { MONEY($amount) }

# $currency : un code de devise. Le texte d’un bouton.
in-base-pay = Payer plutôt en { $currency } : { MONEY($amount) }
