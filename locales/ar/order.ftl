### The order, its payment, and the sandbox that plays the payment provider.

order-title = الطلب { $number }
order-thanks = شكرًا لطلبكم
order-email-sent = رسالة التأكيد في طريقها إلى { $email }.
order-keep-link = احتفظوا برابط هذه الصفحة: تجدون طلبكم هنا في أي وقت.
order-number = رقم الطلب
order-placed-at = تاريخ الطلب: { DATE($day) }
order-status-label = الحالة
order-status-awaiting-payment = بانتظار الدفع
    .text = حجزنا لكم القطع. تجدون طريقة الدفع أدناه.
order-status-paid = مدفوع
    .text = وصلت الدفعة. نحن الآن نجهّز القطع.
order-status-canceled = ملغى
    .text = لم تصل الدفعة في الموعد، فأُلغي الطلب. لم يُخصم أي مبلغ.
order-canceled-title = أُلغي هذا الطلب
order-steps-label = مراحل طلبكم
order-step-placed = الطلب
order-step-payment = الدفع
order-step-ready = التجهيز
order-step-delivery = التوصيل
order-lines = ما طلبتموه
order-line-quantity = الكمية: { NUMBER($count) }
order-address = عنوان التوصيل
order-shipping = الشحن
order-continue = العودة إلى المتجر

## Payment

payment-status-label = الدفع
payment-status-created = يجري تجهيز الدفع
payment-status-requires-action = الدفع بانتظاركم
payment-status-captured = وصلت الدفعة
payment-status-failed = رُفضت الدفعة
payment-status-canceled = أُوقف الدفع
payment-status-expired = انتهت مهلة الدفع
payment-status-refunded = أُعيد المبلغ
payment-status-pending = الدفعة في الطريق
payment-status-authorized = اعتُمدت الدفعة
payment-status-partly-refunded = أُعيد جزء من المبلغ
payment-status-disputed = الدفعة محلّ اعتراض لدى البنك

order-pay-title = طريقة الدفع
pay-amount = المبلغ
# $when, $expires: a day and a time, already written.
pay-expires = نرجو الدفع في موعد أقصاه { $when }.
pay-preparing = يجري تجهيز الدفع. يُرجى إعادة تحميل هذه الصفحة بعد قليل.
pay-reload = إعادة التحميل

pay-redirect = تؤكدون الدفع في صفحة مقدّم الخدمة ({ $method }) ثم تعودون إلى هنا.
pay-redirect-button = الانتقال إلى الدفع

pay-voucher-konbini = توجّهوا إلى أحد متاجر كونبيني، وأعطوا هذا الرقم عند الصندوق أو أدخلوه في الجهاز، وادفعوا نقدًا في موعد أقصاه { $expires }.
pay-voucher-boleto = ادفعوا بهذا الرقم في بنك أو وكالة يانصيب أو عبر تطبيق بنككم في موعد أقصاه { $expires }. قد يستغرق وصول المبلغ إلينا يومَي عمل.
pay-voucher = ادفعوا بهذا الرقم في موعد أقصاه { $expires }.
pay-voucher-number = رقم الدفع

pay-qr = امسحوا هذا الرمز بتطبيق البنك أو الدفع لديكم، وأكّدوا الدفع في موعد أقصاه { $expires }.
pay-qr-pix = امسحوا هذا الرمز بتطبيق بنككم أو انسخوه إليه، وأكّدوا الدفع في موعد أقصاه { $expires }.
pay-qr-twint = امسحوا هذا الرمز بتطبيق TWINT، وأكّدوا الدفع في موعد أقصاه { $expires }.
pay-qr-alt = رمز استجابة سريعة (QR) فيه بيانات الدفع. البيانات نفسها مكتوبة أدناه.
pay-qr-copy = رمز الدفع للنسخ
pay-qr-open = افتحوا تطبيق الدفع

pay-bank-transfer = يُرجى تحويل المبلغ إلى هذا الحساب. الرقم المرجعي يخبرنا بأن المبلغ منكم.
pay-bank-holder = صاحب الحساب
pay-bank-iban = رقم الآيبان (IBAN)
pay-bank-account = رقم الحساب
pay-bank-reference = الرقم المرجعي
pay-bank-scan = أو امسحوا هذا الرمز بتطبيق مصرفكم، فيملأ بيانات التحويل عنكم.

pay-on-delivery = نرجو تجهيز { MONEY($amount) } نقدًا عند وصول الطرد.

pay-again = إعادة محاولة الدفع
pay-again-hint = طلبكم لا يزال قائمًا. يمكنكم الدفع مرة أخرى، أو بطريقة أخرى.
pay-again-method = الدفع بطريقة أخرى

## Sandbox
## A page that plays the payment provider, so that the whole way can be tried without money.

sandbox-title = دفع تجريبي
sandbox-intro = تؤدي هذه الصفحة دور مقدّم خدمة الدفع، ولا تتحرك فيها أي أموال. اختاروا كيف تنتهي عملية الدفع.
sandbox-order = الطلب
sandbox-method = طريقة الدفع
sandbox-amount = المبلغ
sandbox-approve = قبول الدفع
sandbox-decline = رفض الدفع
sandbox-cancel = الرجوع دون دفع
sandbox-play-link = تجربة هذا الدفع في الصفحة التجريبية
sandbox-closed = انتهت عملية الدفع هذه، ولم يبقَ ما يُختار.
