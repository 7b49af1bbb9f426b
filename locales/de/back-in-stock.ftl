### “Tell me when it is back”: the form beside what is sold out, its pages, and its mails.

## Beside a variant that is sold out

# Opens the form.
notify-title = Benachrichtigen, wenn es wieder da ist
notify-hint = Wir schreiben Ihnen eine einzige E-Mail, solange der Vorrat reicht, und löschen dann Ihre Adresse.
# Which of the variants that are sold out.
notify-variant = Welche Ausführung?
notify-send = Benachrichtigen
# $title: the product. $options: what the variant is picked by, such as a colour.
notify-what = { $title } ({ $options })

## The page behind the form, and behind the links of the mails

notify-page = Wieder da
notify-asked = Wir haben Ihnen eine E-Mail geschickt. Bitte bestätigen Sie darin, dass wir Ihnen schreiben dürfen; vorher ist nichts zugesagt.
notify-how = Ist etwas ausverkauft, steht auf seiner Seite ein Feld für Ihre E-Mail-Adresse. Wir schreiben Ihnen einmal, sobald es wieder da ist.
# $what: the product and variant.
notify-question = Sollen wir Ihnen schreiben, wenn { $what } wieder da ist?
notify-confirm = Ja, schreiben Sie mir
# $what: the product and variant. $until: a day and a time.
notify-waiting = Wir schreiben Ihnen, sobald { $what } wieder da ist. Ist das bis { $until } nicht der Fall, löschen wir Ihre Adresse.
notify-forget = Nicht schreiben
notify-gone = Ihre Adresse ist hier nicht mehr gespeichert.

## The mails

# $what: the product and variant.
email-stock-asked-subject = Sollen wir Ihnen sagen, wenn { $what } wieder da ist?
# $what: the product and variant.
email-stock-asked-body = Jemand, vermutlich Sie, möchte wissen, wann { $what } wieder da ist. Bitte bestätigen Sie, dass wir an diese Adresse schreiben dürfen. Es bleibt bei einer einzigen E-Mail.
# $until: a day and a time.
email-stock-asked-care = Waren Sie es nicht, brauchen Sie nichts zu tun: Am { $until } löschen wir Ihre Adresse, und es kommt nichts mehr.
# $what: the product and variant.
email-stock-back-subject = { $what } ist wieder da
# $what: the product and variant.
email-stock-back-body = { $what } ist wieder da, solange der Vorrat reicht. Sie hatten uns darum gebeten, Bescheid zu geben; das tun wir nur dieses eine Mal.
# $price: the price of one piece.
email-stock-back-price = Der Preis heute: { MONEY($price) }
# The button of the mail.
mail-open-product = Im Shop ansehen
# At the foot: why she got it. $shop: the name of the shop.
mail-why-notice = Sie erhalten diese E-Mail, weil Ihre Adresse bei { $shop } für ein ausverkauftes Produkt eingetragen wurde.
# At the foot. $link: an address.
mail-stop = Keine E-Mails zu diesem Produkt: { $link }

## On the privacy page

fact-kept-notice-open = Ihre Adresse, wenn Sie wissen möchten, dass etwas wieder da ist, verschlüsselt, bis Sie sie bestätigen
fact-kept-notice = Ihre Adresse, wenn Sie wissen möchten, dass etwas wieder da ist, verschlüsselt, bis wir Bescheid gegeben haben, höchstens
