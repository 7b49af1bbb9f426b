### “Tell me when it is back”: the form beside what is sold out, its pages, and its mails.

## Beside a variant that is sold out

# Opens the form.
notify-title = Avísame cuando vuelva
notify-hint = Te escribimos un solo correo, hasta agotar existencias, y después borramos tu dirección.
# Which of the variants that are sold out.
notify-variant = ¿Cuál?
notify-send = Avísame
# $title: the product. $options: what the variant is picked by, such as a colour.
notify-what = { $title } ({ $options })

## The page behind the form, and behind the links of the mails

notify-page = De nuevo disponible
notify-asked = Te hemos enviado un correo. Confirma ahí que podemos escribirte; hasta entonces no hay nada prometido.
notify-how = Cuando algo está agotado, su página tiene un campo para tu correo. Te escribimos una vez, cuando vuelva.
# $what: the product and variant.
notify-question = ¿Te escribimos cuando vuelva { $what }?
notify-confirm = Sí, escribidme
# $what: the product and variant. $until: a day and a time.
notify-waiting = Te escribiremos cuando vuelva { $what }. Si no ha vuelto antes del { $until }, borraremos tu dirección.
notify-forget = No me escribáis
notify-gone = Tu dirección ya no se guarda aquí.

## The mails

# $what: the product and variant.
email-stock-asked-subject = ¿Te avisamos cuando vuelva { $what }?
# $what: the product and variant.
email-stock-asked-body = Alguien, seguramente tú, quiere saber cuándo vuelve { $what }. Confirma que podemos escribir a esta dirección. Será un único correo.
# $until: a day and a time.
email-stock-asked-care = Si no has sido tú, no tienes que hacer nada: el { $until } borramos tu dirección y no llegará nada más.
# $what: the product and variant.
email-stock-back-subject = Ya ha vuelto: { $what }
# $what: the product and variant.
email-stock-back-body = { $what }: ya está de vuelta, hasta agotar existencias. Nos pediste que te avisáramos; lo hacemos solo esta vez.
# $price: the price of one piece.
email-stock-back-price = El precio hoy: { MONEY($price) }
# The button of the mail.
mail-open-product = Ver en la tienda
# At the foot: why she got it. $shop: the name of the shop.
mail-why-notice = Recibes este correo porque en { $shop } se indicó tu dirección para un producto agotado.
# At the foot. $link: an address.
mail-stop = No recibir correos sobre este producto: { $link }

## On the privacy page

fact-kept-notice-open = Tu dirección, si quieres saber cuándo vuelve algo, cifrada, hasta que la confirmas
fact-kept-notice = Tu dirección, si quieres saber cuándo vuelve algo, cifrada, hasta que te avisamos, como máximo
