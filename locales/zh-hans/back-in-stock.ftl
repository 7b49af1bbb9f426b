### “Tell me when it is back”: the form beside what is sold out, its pages, and its mails.

## Beside a variant that is sold out

# Opens the form.
notify-title = 到货时通知我
notify-hint = 我们只给您写一封邮件（售完为止），随后删除您的邮箱。
# Which of the variants that are sold out.
notify-variant = 哪一款？
notify-send = 通知我
# $title: the product. $options: what the variant is picked by, such as a colour.
notify-what = { $title }（{ $options }）

## The page behind the form, and behind the links of the mails

notify-page = 到货通知
notify-asked = 我们已给您发送一封邮件。请在邮件中确认我们可以给您写信；在此之前不作任何承诺。
notify-how = 商品售罄时，其页面上有填写邮箱的地方。到货时我们会写信一次。
# $what: the product and variant.
notify-question = { $what } 到货时给您写信吗？
notify-confirm = 是的，请写信给我
# $what: the product and variant. $until: a day and a time.
notify-waiting = { $what } 到货时我们会给您写信。如果到 { $until } 仍未到货，我们会删除您的邮箱。
notify-forget = 不要给我写信
notify-gone = 您的邮箱已不再保存在这里。

## The mails

# $what: the product and variant.
email-stock-asked-subject = { $what } 到货时要通知您吗？
# $what: the product and variant.
email-stock-asked-body = 有人（很可能是您）想知道 { $what } 何时到货。请确认我们可以写信到此邮箱。我们只写一封。
# $until: a day and a time.
email-stock-asked-care = 如果不是您，则无需任何操作：我们会在 { $until } 删除您的邮箱，不会再有邮件。
# $what: the product and variant.
email-stock-back-subject = { $what } 到货了
# $what: the product and variant.
email-stock-back-body = { $what } 到货了，售完为止。您曾要求我们通知；我们只通知这一次。
# $price: the price of one piece.
email-stock-back-price = 今日价格：{ MONEY($price) }
# The button of the mail.
mail-open-product = 在商店中查看
# At the foot: why she got it. $shop: the name of the shop.
mail-why-notice = 您收到此邮件，是因为有人在 { $shop } 为一件售罄的商品填写了您的邮箱。
# At the foot. $link: an address.
mail-stop = 不再接收此商品的邮件：{ $link }

## On the privacy page

fact-kept-notice-open = 您为接收到货通知而填写的邮箱，加密保存，直至您确认
fact-kept-notice = 您为接收到货通知而填写的邮箱，加密保存，直至我们通知您，最长
