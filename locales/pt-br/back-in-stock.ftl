### “Tell me when it is back”: the form beside what is sold out, its pages, and its mails.

## Beside a variant that is sold out

# Opens the form.
notify-title = Avise quando voltar
notify-hint = Escrevemos um único e-mail, enquanto durarem os estoques, e depois apagamos seu endereço.
# Which of the variants that are sold out.
notify-variant = Qual deles?
notify-send = Avise-me
# $title: the product. $options: what the variant is picked by, such as a colour.
notify-what = { $title } ({ $options })

## The page behind the form, and behind the links of the mails

notify-page = De volta ao estoque
notify-asked = Enviamos um e-mail para você. Confirme nele que podemos escrever; até lá, nada está prometido.
notify-how = Quando algo se esgota, a página do produto tem um campo para o seu e-mail. Escrevemos uma vez, quando ele voltar.
# $what: the product and variant.
notify-question = Podemos escrever quando { $what } voltar?
notify-confirm = Sim, escrevam para mim
# $what: the product and variant. $until: a day and a time.
notify-waiting = Vamos escrever quando { $what } voltar. Se isso não acontecer até { $until }, apagamos seu endereço.
notify-forget = Não escrevam para mim
notify-gone = Seu endereço não está mais guardado aqui.

## The mails

# $what: the product and variant.
email-stock-asked-subject = Quer saber quando { $what } voltar?
# $what: the product and variant.
email-stock-asked-body = Alguém, provavelmente você, quer saber quando { $what } voltar. Confirme que podemos escrever para este endereço. Será um único e-mail.
# $until: a day and a time.
email-stock-asked-care = Se não foi você, não precisa fazer nada: em { $until } apagamos seu endereço, e nada mais será enviado.
# $what: the product and variant.
email-stock-back-subject = Voltou: { $what }
# $what: the product and variant.
email-stock-back-body = { $what }: de volta, enquanto durarem os estoques. Você pediu que avisássemos; fazemos isso só desta vez.
# $price: the price of one piece.
email-stock-back-price = O preço hoje: { MONEY($price) }
# The button of the mail.
mail-open-product = Ver na loja
# At the foot: why she got it. $shop: the name of the shop.
mail-why-notice = Você recebeu este e-mail porque seu endereço foi informado na { $shop } para um produto esgotado.
# At the foot. $link: an address.
mail-stop = Não receber e-mails sobre este produto: { $link }

## On the privacy page

fact-kept-notice-open = Seu endereço, quando você quer saber que algo voltou, criptografado, até você confirmar
fact-kept-notice = Seu endereço, quando você quer saber que algo voltou, criptografado, até avisarmos, no máximo
