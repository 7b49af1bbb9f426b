### “Tell me when it is back”: the form beside what is sold out, its pages, and its mails.

## Beside a variant that is sold out

# Opens the form.
notify-title = 다시 들어오면 알림 받기
notify-hint = 재고가 있는 동안 메일을 한 번만 보내 드리고, 그 뒤에 주소를 지웁니다.
# Which of the variants that are sold out.
notify-variant = 어떤 것을 기다리시나요?
notify-send = 알림 받기
# $title: the product. $options: what the variant is picked by, such as a colour.
notify-what = { $title } ({ $options })

## The page behind the form, and behind the links of the mails

notify-page = 재입고 알림
notify-asked = 메일을 보내 드렸습니다. 메일에서 알림을 받겠다고 확인해 주세요. 그 전에는 아무것도 약속되지 않습니다.
notify-how = 품절된 상품의 페이지에 이메일 주소를 적는 칸이 있습니다. 다시 들어오면 한 번만 메일을 보내 드립니다.
# $what: the product and variant.
notify-question = 다음 상품이 다시 들어오면 메일을 보내 드릴까요? { $what }
notify-confirm = 네, 보내 주세요
# $what: the product and variant. $until: a day and a time.
notify-waiting = 다시 들어오면 메일을 보내 드립니다: { $what }. { $until }까지 들어오지 않으면 주소를 지웁니다.
notify-forget = 보내지 마세요
notify-gone = 이곳에는 더 이상 주소가 남아 있지 않습니다.

## The mails

# $what: the product and variant.
email-stock-asked-subject = 재입고 알림을 보내 드릴까요? { $what }
# $what: the product and variant.
email-stock-asked-body = 다음 상품이 언제 다시 들어오는지 알고 싶다는 신청을 받았습니다: { $what }. 이 주소로 보내도 되는지 확인해 주세요. 메일은 한 번만 보냅니다.
# $until: a day and a time.
email-stock-asked-care = 신청하신 적이 없다면 아무것도 하지 않으셔도 됩니다. { $until }에 주소를 지우고, 더는 메일을 보내지 않습니다.
# $what: the product and variant.
email-stock-back-subject = 다시 들어왔습니다: { $what }
# $what: the product and variant.
email-stock-back-body = { $what }: 다시 들어왔습니다. 수량이 한정되어 있습니다. 신청하신 대로 이번 한 번만 알려 드립니다.
# $price: the price of one piece.
email-stock-back-price = 오늘의 가격: { MONEY($price) }
# The button of the mail.
mail-open-product = 상점에서 보기
# At the foot: why she got it. $shop: the name of the shop.
mail-why-notice = { $shop }에서 품절된 상품에 고객님의 주소가 입력되어 이 메일을 보내 드립니다.
# At the foot. $link: an address.
mail-stop = 이 상품에 관한 메일 받지 않기: { $link }

## On the privacy page

fact-kept-notice-open = 재입고를 알고 싶을 때 알려 주신 주소(암호화, 확인하실 때까지)
fact-kept-notice = 재입고를 알고 싶을 때 알려 주신 주소(암호화, 알려 드릴 때까지, 최대)
