### “Tell me when it is back”: the form beside what is sold out, its pages, and its mails.

## Beside a variant that is sold out

# Opens the form.
notify-title = 再入荷のお知らせを受け取る
notify-hint = メールを一度だけ（在庫がある間に）お送りし、その後アドレスを消去します。
# Which of the variants that are sold out.
notify-variant = ご希望の種類
notify-send = 知らせてもらう
# $title: the product. $options: what the variant is picked by, such as a colour.
notify-what = { $title }（{ $options }）

## The page behind the form, and behind the links of the mails

notify-page = 再入荷のお知らせ
notify-asked = メールをお送りしました。メールの中で、お知らせしてよいことをご確認ください。それまではまだお約束できません。
notify-how = 売り切れの商品のページに、メールアドレスの欄があります。再入荷したときに一度だけお知らせします。
# $what: the product and variant.
notify-question = { $what }が再入荷したら、メールでお知らせしましょうか。
notify-confirm = はい、知らせてください
# $what: the product and variant. $until: a day and a time.
notify-waiting = { $what }が再入荷したらメールでお知らせします。{ $until }までに入荷しないときは、アドレスを消去します。
notify-forget = 知らせは不要です
notify-gone = こちらにはもうアドレスを保存していません。

## The mails

# $what: the product and variant.
email-stock-asked-subject = { $what }の再入荷をお知らせしましょうか
# $what: the product and variant.
email-stock-asked-body = { $what }の再入荷を知りたいとのお申し込みがありました。このアドレスにお知らせしてよいか、ご確認ください。お送りするメールは一通だけです。
# $until: a day and a time.
email-stock-asked-care = お心当たりがなければ、何もなさらなくて結構です。{ $until }にアドレスを消去し、以後メールはお送りしません。
# $what: the product and variant.
email-stock-back-subject = { $what }が再入荷しました
# $what: the product and variant.
email-stock-back-body = { $what }が再入荷しました。数に限りがあります。ご希望により、今回に限りお知らせしています。
# $price: the price of one piece.
email-stock-back-price = 本日の価格：{ MONEY($price) }
# The button of the mail.
mail-open-product = ショップで見る
# At the foot: why she got it. $shop: the name of the shop.
mail-why-notice = このメールは、{ $shop }で売り切れの商品にお客様のアドレスが入力されたため、お送りしています。
# At the foot. $link: an address.
mail-stop = この商品についてのメールを停止する：{ $link }

## On the privacy page

fact-kept-notice-open = 再入荷のお知らせのためのメールアドレス（暗号化、ご確認いただくまで）
fact-kept-notice = 再入荷のお知らせのためのメールアドレス（暗号化、お知らせするまで、最長）
