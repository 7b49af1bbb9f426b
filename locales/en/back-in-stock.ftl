### “Tell me when it is back”: the form beside what is sold out, its pages, and its mails.

## Beside a variant that is sold out

# Opens the form.
notify-title = Tell me when it is back
notify-hint = We write you one email, while it lasts, and then erase your address.
# Which of the variants that are sold out.
notify-variant = Which one?
notify-send = Tell me
# $title: the product. $options: what the variant is picked by, such as a colour.
notify-what = { $title } ({ $options })

## The page behind the form, and behind the links of the mails

notify-page = Back in stock
notify-asked = We have sent you an email. Please confirm there that we may write to you; until then nothing is promised.
notify-how = Where something is sold out, its page has a form for your email address. We write to you once, when it is back.
# $what: the product and variant.
notify-question = Shall we write to you when { $what } is back?
notify-confirm = Yes, write to me
# $what: the product and variant. $until: a day and a time.
notify-waiting = We write to you when { $what } is back. If it has not come back by { $until }, we erase your address.
notify-forget = Do not write to me
notify-gone = Your address is not kept here any more.

## The mails

# $what: the product and variant.
email-stock-asked-subject = Shall we tell you when { $what } is back?
# $what: the product and variant.
email-stock-asked-body = Somebody, probably you, would like to know when { $what } is back. Please confirm that we may write to this address. We write one single email.
# $until: a day and a time.
email-stock-asked-care = If it was not you, you need not do anything: on { $until } we erase your address, and nothing more comes.
# $what: the product and variant.
email-stock-back-subject = { $what } is back
# $what: the product and variant.
email-stock-back-body = { $what } is here again, while it lasts. You asked us to tell you; we do it this once.
# $price: the price of one piece.
email-stock-back-price = The price today: { MONEY($price) }
# The button of the mail.
mail-open-product = See it in the shop
# At the foot: why she got it. $shop: the name of the shop.
mail-why-notice = You receive this mail because your address was entered at { $shop } for a product that was sold out.
# At the foot. $link: an address.
mail-stop = No mails about this product: { $link }

## On the privacy page

fact-kept-notice-open = Your address, when you want to know that something is back, encrypted, until you confirm it
fact-kept-notice = Your address, when you want to know that something is back, encrypted, until we have told you, at most
