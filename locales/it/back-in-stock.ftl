### “Tell me when it is back”: the form beside what is sold out, its pages, and its mails.

## Beside a variant that is sold out

# Opens the form.
notify-title = Avvisami quando torna
notify-hint = Ti scriviamo una sola e-mail, fino a esaurimento scorte, e poi cancelliamo il tuo indirizzo.
# Which of the variants that are sold out.
notify-variant = Quale?
notify-send = Avvisami
# $title: the product. $options: what the variant is picked by, such as a colour.
notify-what = { $title } ({ $options })

## The page behind the form, and behind the links of the mails

notify-page = Di nuovo disponibile
notify-asked = Ti abbiamo mandato un’e-mail. Conferma lì che possiamo scriverti; fino ad allora non è promesso nulla.
notify-how = Quando qualcosa è esaurito, la sua pagina ha un campo per il tuo indirizzo e-mail. Ti scriviamo una volta, quando torna.
# $what: the product and variant.
notify-question = Vuoi che ti scriviamo quando torna { $what }?
notify-confirm = Sì, scrivetemi
# $what: the product and variant. $until: a day and a time.
notify-waiting = Ti scriveremo quando torna { $what }. Se entro il { $until } non è tornato, cancelliamo il tuo indirizzo.
notify-forget = Non scrivetemi
notify-gone = Il tuo indirizzo non è più conservato qui.

## The mails

# $what: the product and variant.
email-stock-asked-subject = Vuoi sapere quando torna { $what }?
# $what: the product and variant.
email-stock-asked-body = Qualcuno, probabilmente tu, vuole sapere quando torna { $what }. Conferma che possiamo scrivere a questo indirizzo. Sarà un’unica e-mail.
# $until: a day and a time.
email-stock-asked-care = Se non sei stato tu, non devi fare nulla: il { $until } cancelliamo il tuo indirizzo e non arriverà altro.
# $what: the product and variant.
email-stock-back-subject = È tornato: { $what }
# $what: the product and variant.
email-stock-back-body = { $what }: di nuovo disponibile, fino a esaurimento scorte. Ci hai chiesto di avvisarti; lo facciamo solo questa volta.
# $price: the price of one piece.
email-stock-back-price = Il prezzo oggi: { MONEY($price) }
# The button of the mail.
mail-open-product = Guarda nel negozio
# At the foot: why she got it. $shop: the name of the shop.
mail-why-notice = Ricevi questa e-mail perché su { $shop } il tuo indirizzo è stato inserito per un prodotto esaurito.
# At the foot. $link: an address.
mail-stop = Niente e-mail su questo prodotto: { $link }

## On the privacy page

fact-kept-notice-open = Il tuo indirizzo, se vuoi sapere quando qualcosa torna, cifrato, finché non lo confermi
fact-kept-notice = Il tuo indirizzo, se vuoi sapere quando qualcosa torna, cifrato, finché non ti abbiamo avvisato, al massimo
