### Promotions: the field for a code, what is taken off, and why a code takes nothing off.

# Opens the field, in the cart and at the checkout.
promotion-code = رمز الخصم
# The label of the field.
promotion-code-label = الرمز
promotion-apply = تطبيق
promotion-remove = إزالة
# What screen readers say for the button “إزالة”. $code: the code.
promotion-remove-code = إزالة الرمز { $code }
# Stands under the code that was entered.
promotion-counts = هذا الرمز سارٍ على طلبكم.
# Said by screen readers.
promotion-removed = أُزيل الرمز.

## Names of promotions, by their id in the merchant's list. They stand in the sum.

promotion-name-welcome = أهلًا بكم
promotion-name-thanks = شكرًا لكم
promotion-name-post = توصيل مجاني
promotion-name-table = مائدة عامرة
# In place of the name of a promotion that has neither a name here nor a code.
promotion-unnamed = عرض

## Lines of the sum

# $name: the promotion.
total-discount = خصم: { $name }
# $name: the promotion. $percent: a percentage, already written.
total-discount-percent = { $name }، خصم { $percent }
# In place of total-shipping where a promotion makes delivery free. $name: the promotion.
total-shipping-promotion = التوصيل: { $name }
# In the cart where no sum down to a door is known.
total-after-discount = بعد الخصم

## Why a code takes nothing off

promotion-refused-unknown = لا نعرف هذا الرمز. يُرجى التحقق من كتابته.
# $day: its first day.
promotion-refused-not-yet = يسري هذا الرمز ابتداءً من { DATE($day) }.
promotion-refused-ended = انتهت مدة هذا الرمز.
promotion-refused-market = لا يسري هذا الرمز في هذا البلد.
promotion-refused-currency = لا يسري هذا الرمز بهذه العملة.
promotion-refused-goods = لا يسري هذا الرمز على أي قطعة في سلتكم.
# $missing: an amount. An amount may end with a full stop of its own, so that no sentence ends with one.
promotion-refused-minimum = أضيفوا ما قيمته { MONEY($missing) } ليسري هذا الرمز.
promotion-refused-used-up = استُعمل هذا الرمز أقصى عدد ممكن من المرات.
