### The checkout: contact, delivery, payment, the sum, the button.

checkout-title = إتمام الطلب
checkout-sandbox-note = هذا متجر تجريبي. يمكنكم الطلب باطمئنان: لا يُخصم أي مبلغ ولا تُشحن أي قطعة.

## Contact

checkout-contact = بيانات التواصل
checkout-email = البريد الإلكتروني
checkout-email-hint = نراسلكم بشأن هذا الطلب فقط.

## Delivery

checkout-delivery = عنوان التوصيل
checkout-country = البلد
checkout-save = تحديث

address-name = الاسم الكامل
address-organization = الشركة
address-street = الشارع ورقم المبنى
address-street-hint = كما ينبغي أن يُكتب على الطرد
address-extra = الشقة، الطابق، المبنى
address-extra-hint = كل ما يساعد مندوب التوصيل على الوصول إلى بابكم
address-district = الحي
address-city = المدينة
address-region = المنطقة
address-region-state = الولاية
address-region-prefecture = المحافظة
address-region-province = المقاطعة
address-region-emirate = الإمارة
address-region-area = المنطقة أو الناحية
address-postcode = الرمز البريدي
address-postcode-us = الرمز البريدي (ZIP)
address-postcode-hint = مثال: { $example }
address-optional = (اختياري)
address-choose-region = يُرجى الاختيار

## Way of shipping

checkout-shipping = الشحن
shipping-standard = شحن عادي
shipping-express = شحن سريع
# The noun follows $max, the number that stands before it.
shipping-days =
    { NUMBER($max) ->
        [zero] في يوم العمل نفسه
        [one] خلال يوم عمل واحد
        [two] خلال يومَي عمل
        [few] خلال { NUMBER($min) } إلى { NUMBER($max) } أيام عمل
        [many] خلال { NUMBER($min) } إلى { NUMBER($max) } يوم عمل
       *[other] خلال { NUMBER($min) } إلى { NUMBER($max) } يوم عمل
    }
# The same where soonest and latest are one. $days: working days until arrival.
shipping-days-exact =
    { NUMBER($days) ->
        [zero] في يوم العمل نفسه
        [one] خلال يوم عمل واحد
        [two] خلال يومَي عمل
        [few] خلال { NUMBER($days) } أيام عمل
        [many] خلال { NUMBER($days) } يوم عمل
       *[other] خلال { NUMBER($days) } يوم عمل
    }
shipping-free = مجاني

## Payment

checkout-payment = الدفع

checkout-credit-notice = الدفع لاحقًا قرض، والاقتراض يكلّف مالًا عند التأخر في السداد. وقد يتحقق مقدّم الخدمة من قدرتكم على السداد.

## The sum

checkout-summary = طلبكم
checkout-edit-cart = تعديل السلة
total-goods = القطع
total-shipping = التوصيل
# $tax is a feminine noun: every tax-name-… begins with «ضريبة».
total-tax-included = يشمل { $tax } بنسبة { $rate }
total-tax-added = تُضاف { $tax } بنسبة { $rate }
total-duty = الرسوم الجمركية
total-tax-border = { $tax } عند الاستيراد بنسبة { $rate }
total-parcel-fee = رسم حكومي على الطرود
total-clearance-fee = أجرة التخليص الجمركي لشركة التوصيل
total-due = الإجمالي
total-door = الإجمالي حتى باب بيتكم
total-at-door = يُدفع عند بابكم (مبلغ تقديري)

place-order = تأكيد الطلب والدفع
checkout-terms = بالضغط على هذا الزر تطلبون القطع المذكورة هنا وتوافقون على دفع المبلغ الإجمالي.

## What is missing

# $count: entries in the list, 1 or more.
checkout-errors-title =
    { NUMBER($count) ->
        [zero] لم يبقَ شيء قبل تأكيد الطلب
        [one] بقي أمر واحد قبل تأكيد الطلب
        [two] بقي أمران قبل تأكيد الطلب
        [few] بقيت { NUMBER($count) } أمور قبل تأكيد الطلب
        [many] بقي { NUMBER($count) } أمرًا قبل تأكيد الطلب
       *[other] بقي { NUMBER($count) } أمر قبل تأكيد الطلب
    }

requirement-missing = يُرجى تعبئة: { $field }
requirement-invalid = يُرجى التحقق من: { $field }
requirement-unavailable = غير متاح: { $field }
requirement-out-of-stock = الكمية المتوفرة لا تكفي: { $field }

requirement-email-missing = يُرجى إدخال بريدكم الإلكتروني.
requirement-email-invalid = لا يبدو هذا عنوان بريد إلكتروني. يُرجى التحقق منه.
requirement-address-country-missing = يُرجى اختيار البلد.
requirement-address-country-unavailable = لا نوصّل إلى هذا البلد من هذه الصفحة. يُرجى اختيار بلد آخر.
requirement-address-name-missing = يُرجى إدخال اسم من سيستلم الطرد.
requirement-address-street-missing = يُرجى إدخال الشارع ورقم المبنى.
requirement-address-district-missing = يُرجى إدخال الحي.
requirement-address-city-missing = يُرجى إدخال المدينة.
requirement-address-region-missing = يُرجى إدخال الولاية أو المحافظة أو المنطقة.
requirement-address-region-invalid = يُرجى الاختيار من القائمة.
requirement-address-postcode-missing = يُرجى إدخال الرمز البريدي.
requirement-address-postcode-invalid = لا يبدو هذا رمزًا بريديًّا لهذا البلد. مثال: { $example }
requirement-shipping-method-missing = يُرجى اختيار طريقة الشحن.
requirement-shipping-method-unavailable = طريقة الشحن هذه غير متاحة هنا. يُرجى اختيار طريقة أخرى.
requirement-payment-method-missing = يُرجى اختيار طريقة الدفع.
requirement-payment-method-unavailable = طريقة الدفع هذه لا تناسب طلبكم. يُرجى اختيار طريقة أخرى.
