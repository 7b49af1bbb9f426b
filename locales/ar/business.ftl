### الشراء لشركة في الاتحاد الأوروبي: الرقم الضريبي والاحتساب العكسي.

# Opens the field of the VAT number, at the checkout.
checkout-company = هل تشترون لشركة؟
vat-number = رقم ضريبة القيمة المضافة
# $example: a number of the country that the order goes to.
vat-number-hint = اكتبوه مع حرفي بلده، مثل { $example }. ما إن يؤكده سجل الاتحاد الأوروبي VIES حتى نسلّم دون ضريبة القيمة المضافة، وتصرّح بها شركتكم.
vat-number-confirmed = أكّد سجل VIES هذا الرقم: لا نحتسب ضريبة القيمة المضافة.
# The number is confirmed, but it is one of the country that the goods come from.
vat-number-taxed-here = أكّد سجل VIES هذا الرقم، لكن الضريبة مستحقة لأن البضاعة تُرسل من بلد رقمكم.
# VIES, or the register of the country behind it, does not answer.
vat-number-unanswered = لا يمكن سؤال سجل VIES في هذه اللحظة، لذلك نحتسب ضريبة القيمة المضافة. سنسأل من جديد عندما تحدّثون هذه الصفحة أو تطلبون.
requirement-vat-number-invalid = لا يبدو هذا رقمًا لضريبة القيمة المضافة. يُرجى التحقق منه، مثل { $example }، أو ترك الحقل فارغًا.
requirement-vat-number-unconfirmed = لا يعرف سجل VIES هذا الرقم للتجارة داخل الاتحاد الأوروبي. يُرجى التحقق منه، أو ترك الحقل فارغًا والشراء مع الضريبة.

# A line of the sum; its amount comes off. $tax and $rate as in total-tax-included.
total-tax-reversed = { $tax } بنسبة { $rate } (احتساب عكسي)
# Below the sum, as the law asks of an invoice.
reverse-charge-goods = الاحتساب العكسي: توريد معفى إلى دولة عضو أخرى بموجب المادة 138 من التوجيه 2006/112/EC، والضريبة مستحقة على المستلم.
reverse-charge-services = الاحتساب العكسي بموجب المادتين 44 و196 من التوجيه 2006/112/EC: الضريبة مستحقة على المستلم.

# On the order and in its mail. $number: the VAT number.
order-vat-number = رقم ضريبة القيمة المضافة { $number }
order-vat-unanswered = رقم ضريبة القيمة المضافة { $number }. تعذّر سؤال سجل VIES عند طلبكم، لذلك احتُسبت الضريبة.
