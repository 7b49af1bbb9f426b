### “Tell me when it is back”: the form beside what is sold out, its pages, and its mails.

## Beside a variant that is sold out

# Opens the form.
notify-title = 到貨時通知我
notify-hint = 我們只寄給您一封郵件（售完為止），隨後刪除您的電子郵件。
# Which of the variants that are sold out.
notify-variant = 哪一款？
notify-send = 通知我
# $title: the product. $options: what the variant is picked by, such as a colour.
notify-what = { $title }（{ $options }）

## The page behind the form, and behind the links of the mails

notify-page = 到貨通知
notify-asked = 我們已寄給您一封郵件。請在郵件中確認我們可以寫信給您；在此之前不作任何承諾。
notify-how = 商品售完時，其頁面上有填寫電子郵件的欄位。到貨時我們會寫信一次。
# $what: the product and variant.
notify-question = { $what } 到貨時寫信給您嗎？
notify-confirm = 是的，請寫信給我
# $what: the product and variant. $until: a day and a time.
notify-waiting = { $what } 到貨時我們會寫信給您。若到 { $until } 仍未到貨，我們會刪除您的電子郵件。
notify-forget = 不要寫信給我
notify-gone = 您的電子郵件已不再保存在這裡。

## The mails

# $what: the product and variant.
email-stock-asked-subject = { $what } 到貨時要通知您嗎？
# $what: the product and variant.
email-stock-asked-body = 有人（很可能是您）想知道 { $what } 何時到貨。請確認我們可以寫信到此地址。我們只寫一封。
# $until: a day and a time.
email-stock-asked-care = 如果不是您，則無需任何動作：我們會在 { $until } 刪除您的電子郵件，不會再有郵件。
# $what: the product and variant.
email-stock-back-subject = { $what } 到貨了
# $what: the product and variant.
email-stock-back-body = { $what } 到貨了，售完為止。您曾要求我們通知；我們只通知這一次。
# $price: the price of one piece.
email-stock-back-price = 今日價格：{ MONEY($price) }
# The button of the mail.
mail-open-product = 在商店中查看
# At the foot: why she got it. $shop: the name of the shop.
mail-why-notice = 您收到此郵件，是因為有人在 { $shop } 為一件售完的商品填寫了您的電子郵件。
# At the foot. $link: an address.
mail-stop = 不再接收此商品的郵件：{ $link }

## On the privacy page

fact-kept-notice-open = 您為接收到貨通知而填寫的電子郵件，加密保存，直至您確認
fact-kept-notice = 您為接收到貨通知而填寫的電子郵件，加密保存，直至我們通知您，最長
