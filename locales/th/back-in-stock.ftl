### “Tell me when it is back”: the form beside what is sold out, its pages, and its mails.

## Beside a variant that is sold out

# Opens the form.
notify-title = แจ้งฉันเมื่อมีสินค้าอีกครั้ง
notify-hint = เราจะส่งอีเมลเพียงฉบับเดียว จนกว่าสินค้าจะหมด แล้วลบที่อยู่อีเมลของคุณ
# Which of the variants that are sold out.
notify-variant = แบบไหน
notify-send = แจ้งฉัน
# $title: the product. $options: what the variant is picked by, such as a colour.
notify-what = { $title } ({ $options })

## The page behind the form, and behind the links of the mails

notify-page = สินค้ากลับมาแล้ว
notify-asked = เราส่งอีเมลถึงคุณแล้ว โปรดยืนยันในอีเมลนั้นว่าเราเขียนถึงคุณได้ ก่อนหน้านั้นยังไม่ถือว่ามีการรับปากใดๆ
notify-how = เมื่อสินค้าหมด หน้าของสินค้านั้นจะมีช่องให้ใส่อีเมล เราจะเขียนถึงคุณหนึ่งครั้งเมื่อสินค้ากลับมา
# $what: the product and variant.
notify-question = ให้เราเขียนถึงคุณเมื่อมี { $what } อีกครั้งไหม
notify-confirm = ใช่ เขียนถึงฉัน
# $what: the product and variant. $until: a day and a time.
notify-waiting = เราจะเขียนถึงคุณเมื่อมี { $what } อีกครั้ง หากถึง { $until } แล้วยังไม่มี เราจะลบที่อยู่อีเมลของคุณ
notify-forget = ไม่ต้องเขียนถึงฉัน
notify-gone = เราไม่ได้เก็บที่อยู่อีเมลของคุณไว้ที่นี่แล้ว

## The mails

# $what: the product and variant.
email-stock-asked-subject = ให้เราแจ้งเมื่อมี { $what } อีกครั้งไหม
# $what: the product and variant.
email-stock-asked-body = มีผู้ที่น่าจะเป็นคุณอยากทราบว่าเมื่อไรจะมี { $what } อีกครั้ง โปรดยืนยันว่าเราเขียนถึงที่อยู่นี้ได้ เราจะส่งอีเมลเพียงฉบับเดียว
# $until: a day and a time.
email-stock-asked-care = หากไม่ใช่คุณ ไม่ต้องทำอะไร เราจะลบที่อยู่อีเมลของคุณใน { $until } และจะไม่มีอีเมลอีก
# $what: the product and variant.
email-stock-back-subject = { $what } กลับมาแล้ว
# $what: the product and variant.
email-stock-back-body = { $what } กลับมาแล้ว จนกว่าสินค้าจะหมด คุณขอให้เราแจ้ง เราแจ้งเพียงครั้งนี้ครั้งเดียว
# $price: the price of one piece.
email-stock-back-price = ราคาวันนี้: { MONEY($price) }
# The button of the mail.
mail-open-product = ดูในร้าน
# At the foot: why she got it. $shop: the name of the shop.
mail-why-notice = คุณได้รับอีเมลนี้เพราะมีการใส่อีเมลของคุณที่ { $shop } สำหรับสินค้าที่หมด
# At the foot. $link: an address.
mail-stop = ไม่รับอีเมลเกี่ยวกับสินค้านี้: { $link }

## On the privacy page

fact-kept-notice-open = อีเมลของคุณที่ให้ไว้เพื่อทราบว่าสินค้ากลับมา เก็บแบบเข้ารหัส จนกว่าคุณจะยืนยัน
fact-kept-notice = อีเมลของคุณที่ให้ไว้เพื่อทราบว่าสินค้ากลับมา เก็บแบบเข้ารหัส จนกว่าเราจะแจ้งคุณ ไม่เกิน
