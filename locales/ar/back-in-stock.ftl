### “Tell me when it is back”: the form beside what is sold out, its pages, and its mails.

## Beside a variant that is sold out

# Opens the form.
notify-title = أعلموني عند توفره
notify-hint = نراسلكم مرة واحدة حتى نفاد الكمية، ثم نمحو عنوانكم.
# Which of the variants that are sold out.
notify-variant = أي طراز؟
notify-send = أعلموني
# $title: the product. $options: what the variant is picked by, such as a colour.
notify-what = { $title } ({ $options })

## The page behind the form, and behind the links of the mails

notify-page = متوفر من جديد
notify-asked = أرسلنا إليكم رسالة. يُرجى أن تؤكدوا فيها أنه يمكننا مراسلتكم؛ وقبل ذلك لا نعدكم بشيء.
notify-how = عندما تنفد كمية منتج، تجدون في صفحته خانة لبريدكم الإلكتروني. نراسلكم مرة واحدة عند توفره.
# $what: the product and variant.
notify-question = هل نراسلكم عند توفر { $what }؟
notify-confirm = نعم، راسلوني
# $what: the product and variant. $until: a day and a time.
notify-waiting = نراسلكم عند توفر { $what }. وإن لم يتوفر حتى { $until }، نمحو عنوانكم.
notify-forget = لا تراسلوني
notify-gone = لم يعد عنوانكم محفوظًا هنا.

## The mails

# $what: the product and variant.
email-stock-asked-subject = هل نعلمكم عند توفر { $what }؟
# $what: the product and variant.
email-stock-asked-body = طلب أحدهم، ولعلكم أنتم، أن يعرف متى يتوفر { $what }. يُرجى تأكيد أنه يمكننا الكتابة إلى هذا العنوان. لن نرسل سوى رسالة واحدة.
# $until: a day and a time.
email-stock-asked-care = إن لم تكونوا أنتم، فلا داعي لفعل شيء: نمحو عنوانكم في { $until }، ولن يصلكم شيء آخر.
# $what: the product and variant.
email-stock-back-subject = { $what } متوفر من جديد
# $what: the product and variant.
email-stock-back-body = { $what } متوفر من جديد حتى نفاد الكمية. طلبتم أن نعلمكم، ونفعل ذلك هذه المرة فقط.
# $price: the price of one piece.
email-stock-back-price = السعر اليوم: { MONEY($price) }
# The button of the mail.
mail-open-product = عرض المنتج في المتجر
# At the foot: why she got it. $shop: the name of the shop.
mail-why-notice = تصلكم هذه الرسالة لأن عنوانكم كُتب لدى { $shop } لمنتج نفدت كميته.
# At the foot. $link: an address.
mail-stop = إيقاف الرسائل عن هذا المنتج: { $link }

## On the privacy page

fact-kept-notice-open = عنوانكم إن أردتم معرفة توفر منتج، مشفّرًا، حتى تؤكدوه
fact-kept-notice = عنوانكم إن أردتم معرفة توفر منتج، مشفّرًا، حتى نعلمكم، على الأكثر
