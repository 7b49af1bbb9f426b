### What a payment asks for and why it came to nothing, and the page that plays the payment provider.

## What the shopper types

pay-code = يعرض تطبيق بنككم رمزًا من ستة أرقام. أدخلوه هنا، ثم وافقوا على الدفع في التطبيق.
pay-code-label = الرمز من تطبيق بنككم
pay-code-hint = ستة أرقام
pay-phone = أدخلوا رقم الهاتف الذي تدفعون به. سيصلكم عليه طلب الموافقة.
pay-phone-label = رقم الهاتف
pay-phone-hint = الرقم المسجّل لدى بنككم أو تطبيق الدفع
pay-answer-button = متابعة
# Said at the field.
error-payment-code = يُرجى إدخال الأرقام الستة التي يعرضها تطبيق بنككم.
error-payment-phone = يُرجى إدخال رقم هاتف بالأرقام، مع علامة + ورمز البلد إن كان خارج البلاد.
error-payment-code-refused = لم يقبل البنك هذا الرمز، ولعل صلاحيته انتهت. يُرجى إدخال رمز جديد.
error-payment-phone-refused = هذا الرقم غير معروف لدى مقدّم الخدمة. يُرجى التحقق منه أو إدخال رقم آخر.
error-payment-silent = لا يجيب مقدّم الخدمة الآن. يُرجى المحاولة مرة أخرى بعد قليل.

## While the money is on its way

pay-code-agree = يُرجى الموافقة الآن على الدفع في تطبيق بنككم.
# $phone: the last digits of her number.
pay-prompt = أرسلنا طلبًا إلى هاتفكم { $phone }. يُرجى الموافقة على الدفع هناك.
pay-pending = الدفعة في الطريق، ولم يبقَ عليكم ما تفعلونه. ستخبركم هذه الصفحة ورسالة بالبريد الإلكتروني عند وصولها.
# How much time is left. $seconds: 0 to 119.
pay-left-seconds = { NUMBER($seconds) ->
    [zero] تكاد المهلة تنتهي.
    [one] بقيت لديكم ثانية واحدة.
    [two] بقيت لديكم ثانيتان.
    [few] بقيت لديكم { NUMBER($seconds) } ثوانٍ.
    [many] بقيت لديكم { NUMBER($seconds) } ثانية.
   *[other] بقيت لديكم { NUMBER($seconds) } ثانية.
}
# $minutes: whole minutes, 2 or more.
pay-left-minutes = { NUMBER($minutes) ->
    [zero] بقي لديكم أقل من دقيقة.
    [one] بقيت لديكم دقيقة واحدة.
    [two] بقيت لديكم دقيقتان.
    [few] بقيت لديكم { NUMBER($minutes) } دقائق.
    [many] بقيت لديكم { NUMBER($minutes) } دقيقة.
   *[other] بقيت لديكم { NUMBER($minutes) } دقيقة.
}

## Why the bank said no, and what helps

payment-decline-declined = رفض بنككم أو مقدّم الخدمة الدفعة دون ذكر السبب. يمكنكم الاستفسار لديهما.
payment-decline-insufficient-funds = الرصيد في الحساب لا يكفي. قد تنفع بطاقة أخرى أو حساب آخر.
payment-decline-limit-exceeded = يتجاوز المبلغ حدّ بطاقتكم أو حسابكم. يستطيع بنككم رفع هذا الحد.
payment-decline-expired = لم تعد البطاقة أو الحساب صالحًا للاستعمال. يُرجى استعمال بطاقة أخرى أو حساب آخر.
payment-decline-not-authenticated = لم يتمكن البنك من التأكد من هويتكم. يُرجى المحاولة مرة أخرى وتأكيد الدفع في تطبيق بنككم.
payment-decline-suspected-fraud = أوقف بنككم الدفعة حمايةً لكم. يُرجى الاتصال به، أو استعمال بطاقة أخرى.
payment-decline-unavailable = تعذّر الوصول إلى بنككم أو إلى مقدّم الخدمة. يُرجى المحاولة مرة أخرى بعد قليل.

## The page that plays the provider

sandbox-captured = وصل
sandbox-refunded = أُعيد
sandbox-challenge = تؤدي هذه الصفحة دور بنككم وهو يتحقق من هويتكم، ولا تتحرك فيها أي أموال. اختاروا ما يتوصل إليه البنك.
# A list of reasons for declining the payment.
sandbox-reason = سبب الرفض
sandbox-reason-declined = دون ذكر سبب
sandbox-reason-insufficient-funds = رصيد غير كافٍ
sandbox-reason-limit-exceeded = تجاوز الحد
sandbox-reason-expired = بطاقة منتهية
sandbox-reason-not-authenticated = تعذّر التحقق من الهوية
sandbox-reason-suspected-fraud = اشتباه في احتيال
sandbox-reason-unavailable = تعذّر الوصول إلى البنك
# The heading of what happens without the shopper.
sandbox-others = ما قد يحدث أيضًا
sandbox-others-intro = ما يفعله مقدّمو الخدمة في أيامهم العصيبة. على المتجر أن يتصرف بصورة صحيحة في كل مرة.
sandbox-expire = ترك المهلة تنقضي
sandbox-less = دفع نصف المبلغ
sandbox-more = دفع المبلغ ونصفه
sandbox-late = الدفع رغم انقضاء المهلة
sandbox-twice = الدفع مرة أخرى
sandbox-dispute = الاعتراض على الدفعة لدى البنك
sandbox-win = البنك يحكم للمتجر
sandbox-lose = البنك يحكم للمشتري
sandbox-again = إعادة إرسال آخر webhook
sandbox-backwards = إرسال كل webhook من الأحدث إلى الأقدم
sandbox-times = عدد مرات الإعادة
# A box to tick beside a decision.
sandbox-hold = تأخير إرسال webhook
