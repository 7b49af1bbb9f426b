### “Tell me when it is back”: the form beside what is sold out, its pages, and its mails.

## Beside a variant that is sold out

# Opens the form.
notify-title = Gelince haber verin
notify-hint = Stoklarla sınırlı olarak size tek bir e-posta yazarız, sonra adresinizi sileriz.
# Which of the variants that are sold out.
notify-variant = Hangisi?
notify-send = Haber verin
# $title: the product. $options: what the variant is picked by, such as a colour.
notify-what = { $title } ({ $options })

## The page behind the form, and behind the links of the mails

notify-page = Yeniden stokta
notify-asked = Size bir e-posta gönderdik. Size yazabileceğimizi lütfen orada onaylayın; o zamana kadar hiçbir şey vaat edilmiş değildir.
notify-how = Tükenen bir ürünün sayfasında e-posta adresiniz için bir alan bulunur. Ürün yeniden gelince size bir kez yazarız.
# $what: the product and variant.
notify-question = { $what } yeniden gelince size yazalım mı?
notify-confirm = Evet, bana yazın
# $what: the product and variant. $until: a day and a time.
notify-waiting = { $what } yeniden gelince size yazacağız. { $until } tarihine kadar gelmezse adresinizi sileriz.
notify-forget = Bana yazmayın
notify-gone = Adresiniz artık burada saklanmıyor.

## The mails

# $what: the product and variant.
email-stock-asked-subject = { $what } gelince haber verelim mi?
# $what: the product and variant.
email-stock-asked-body = Biri, büyük olasılıkla siz, { $what } ürününün ne zaman geleceğini bilmek istiyor. Bu adrese yazabileceğimizi lütfen onaylayın. Yalnızca tek bir e-posta yazacağız.
# $until: a day and a time.
email-stock-asked-care = Bunu siz yapmadıysanız bir şey yapmanız gerekmez: { $until } tarihinde adresinizi sileriz ve başka e-posta gelmez.
# $what: the product and variant.
email-stock-back-subject = { $what } yeniden stokta
# $what: the product and variant.
email-stock-back-body = { $what } yeniden stokta, stoklarla sınırlı. Haber vermemizi istemiştiniz; yalnızca bu kez yazıyoruz.
# $price: the price of one piece.
email-stock-back-price = Bugünkü fiyat: { MONEY($price) }
# The button of the mail.
mail-open-product = Mağazada görün
# At the foot: why she got it. $shop: the name of the shop.
mail-why-notice = { $shop } mağazasında tükenmiş bir ürün için adresiniz yazıldığından bu e-postayı alıyorsunuz.
# At the foot. $link: an address.
mail-stop = Bu ürün için e-posta almamak için: { $link }

## On the privacy page

fact-kept-notice-open = Bir ürünün yeniden geldiğini öğrenmek için verdiğiniz adres, şifreli olarak, siz onaylayana kadar
fact-kept-notice = Bir ürünün yeniden geldiğini öğrenmek için verdiğiniz adres, şifreli olarak, size haber verene kadar, en fazla
