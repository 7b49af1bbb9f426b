### “Tell me when it is back”: the form beside what is sold out, its pages, and its mails.

## Beside a variant that is sold out

# Opens the form.
notify-title = Me prévenir dès son retour
notify-hint = Nous vous écrivons une seule fois, dans la limite des stocks, puis nous effaçons votre adresse.
# Which of the variants that are sold out.
notify-variant = Quel modèle ?
notify-send = Me prévenir
# $title: the product. $options: what the variant is picked by, such as a colour.
notify-what = { $title } ({ $options })

## The page behind the form, and behind the links of the mails

notify-page = De retour en stock
notify-asked = Nous vous avons envoyé un e-mail. Confirmez-y que nous pouvons vous écrire ; d’ici là, rien n’est promis.
notify-how = Lorsqu’un article est épuisé, sa page propose un champ pour votre adresse e-mail. Nous vous écrivons une fois, dès son retour.
# $what: the product and variant.
notify-question = Souhaitez-vous que nous vous écrivions au retour de cet article : { $what } ?
notify-confirm = Oui, écrivez-moi
# $what: the product and variant. $until: a day and a time.
notify-waiting = Nous vous écrirons dès le retour de cet article : { $what }. S’il n’est pas revenu le { $until }, nous effacerons votre adresse.
notify-forget = Ne pas m’écrire
notify-gone = Votre adresse n’est plus conservée ici.

## The mails

# $what: the product and variant.
email-stock-asked-subject = Faut-il vous prévenir de ce retour : { $what } ?
# $what: the product and variant.
email-stock-asked-body = Quelqu’un, sans doute vous, aimerait savoir quand cet article sera de retour : { $what }. Confirmez que nous pouvons écrire à cette adresse. Nous n’enverrons qu’un seul e-mail.
# $until: a day and a time.
email-stock-asked-care = Si ce n’était pas vous, vous n’avez rien à faire : le { $until }, nous effaçons votre adresse, et rien d’autre ne suivra.
# $what: the product and variant.
email-stock-back-subject = De retour : { $what }
# $what: the product and variant.
email-stock-back-body = Cet article est de retour, dans la limite des stocks : { $what }. Vous nous aviez demandé de vous prévenir ; nous ne le faisons que cette fois.
# $price: the price of one piece.
email-stock-back-price = Le prix aujourd’hui : { MONEY($price) }
# The button of the mail.
mail-open-product = Voir dans la boutique
# At the foot: why she got it. $shop: the name of the shop.
mail-why-notice = Vous recevez ce message parce que votre adresse a été saisie chez { $shop } pour un article épuisé.
# At the foot. $link: an address.
mail-stop = Plus d’e-mails sur cet article : { $link }

## On the privacy page

fact-kept-notice-open = Votre adresse, quand vous voulez savoir qu’un article est de retour, chiffrée, jusqu’à votre confirmation
fact-kept-notice = Votre adresse, quand vous voulez savoir qu’un article est de retour, chiffrée, jusqu’à ce que nous vous ayons prévenu, au plus
