### “Tell me when it is back”: the form beside what is sold out, its pages, and its mails.

## Beside a variant that is sold out

# Opens the form.
notify-title = Laat het me weten als het er weer is
notify-hint = We sturen je één e-mail, zolang de voorraad strekt, en wissen dan je adres.
# Which of the variants that are sold out.
notify-variant = Welke?
notify-send = Laat het me weten
# $title: the product. $options: what the variant is picked by, such as a colour.
notify-what = { $title } ({ $options })

## The page behind the form, and behind the links of the mails

notify-page = Weer op voorraad
notify-asked = We hebben je een e-mail gestuurd. Bevestig daarin dat we je mogen schrijven; tot dan is er niets beloofd.
notify-how = Is iets uitverkocht, dan staat op de pagina een veld voor je e-mailadres. We schrijven je één keer, zodra het er weer is.
# $what: the product and variant.
notify-question = Zullen we je schrijven als { $what } er weer is?
notify-confirm = Ja, schrijf me
# $what: the product and variant. $until: a day and a time.
notify-waiting = We schrijven je zodra { $what } er weer is. Is dat op { $until } niet zo, dan wissen we je adres.
notify-forget = Schrijf me niet
notify-gone = Je adres wordt hier niet meer bewaard.

## The mails

# $what: the product and variant.
email-stock-asked-subject = Wil je weten wanneer { $what } er weer is?
# $what: the product and variant.
email-stock-asked-body = Iemand, waarschijnlijk jij, wil weten wanneer { $what } er weer is. Bevestig dat we naar dit adres mogen schrijven. Het blijft bij één e-mail.
# $until: a day and a time.
email-stock-asked-care = Was jij het niet, dan hoef je niets te doen: op { $until } wissen we je adres, en er komt niets meer.
# $what: the product and variant.
email-stock-back-subject = { $what } is er weer
# $what: the product and variant.
email-stock-back-body = { $what } is er weer, zolang de voorraad strekt. Je vroeg ons je dat te laten weten; dat doen we alleen deze keer.
# $price: the price of one piece.
email-stock-back-price = De prijs vandaag: { MONEY($price) }
# The button of the mail.
mail-open-product = Bekijk het in de winkel
# At the foot: why she got it. $shop: the name of the shop.
mail-why-notice = Je krijgt deze e-mail omdat je adres bij { $shop } is ingevuld voor een uitverkocht product.
# At the foot. $link: an address.
mail-stop = Geen e-mails over dit product: { $link }

## On the privacy page

fact-kept-notice-open = Je adres, als je wilt weten dat iets er weer is, versleuteld, tot je het bevestigt
fact-kept-notice = Je adres, als je wilt weten dat iets er weer is, versleuteld, tot we het je hebben laten weten, hooguit
