### الحساب الذي يُحوَّل إليه مبلغ لا يمكن أن يعود بطريقة الدفع.

## بجانب المبلغ المُعاد تحت مجموع الطلب

# مكان التاريخ ما دمنا نسأل عن حساب.
refund-owed = مبلغ لم يُعد بعد
refund-needs-account = بانتظار حسابكم
refund-pending = في الطريق
# $account: آخر رقم الحساب، مثل ****4567.
refund-pending-account = في الطريق إلى حسابكم { $account }
refund-made = أُعيد
refund-made-account = حُوِّل إلى حسابكم { $account }

# رأس طلب أُعيد ثمنه كاملًا.
order-given-back = أُعيدت إليكم أموالكم
    .text = أعدنا إليكم كامل ما دفعتموه عن هذا الطلب.

## النموذج في صفحة الطلب

payee-title = إلى أين نحوّل أموالكم؟
# $amount: المبلغ المستحق.
payee-why = لكم علينا { MONEY($amount) }. لا يمكن أن يعود المبلغ بطريقة الدفع التي استخدمتموها، فنرجو أن تذكروا لنا حسابًا.
payee-again = تعذّر التحويل إلى الحساب الذي ذكرتموه. نرجو أن تذكروا حسابًا آخر أو أن تتحققوا مما كتبتموه.
payee-country = بلد الحساب
payee-country-change = تغيير البلد
payee-send = حوّلوا أموالي إلى هنا
payee-handling = نحفظ بيانات الحساب مشفّرة، ولا نستخدمها إلا لهذا التحويل، ونمحوها بعده بقليل.
# $field: اسم الحقل.
payee-missing = نرجو ملء هذا الحقل: { $field }
payee-pix-or-bank = يكفي مفتاح Pix. وإن لم يكن لديكم مفتاح فاتركوا الحقل فارغًا واملؤوا سائر الحقول.
payee-pix = مفتاح Pix
    .invalid = هذا ليس مفتاح Pix. نرجو التحقق منه.
payee-pix-hint = CPF أو CNPJ أو هاتف يبدأ برمز +55 أو بريد إلكتروني أو مفتاح عشوائي
payee-bank = البنك
    .invalid = نرجو كتابة اسم البنك.
payee-branch = الفرع
    .invalid = نرجو التحقق من الفرع.
payee-kind = نوع الحساب
    .invalid = نرجو اختيار نوع الحساب.
payee-kind-ordinary = عادي (فوتسو)
payee-kind-current = جارٍ (توزا)
payee-kind-savings = توفير (تشوتشيكو)
payee-number = رقم الحساب
    .invalid = نرجو التحقق من رقم الحساب.
payee-number-japan = سبعة أرقام، وتُضاف أصفار قبل الأقصر
payee-cpf = رقم CPF لصاحب الحساب
    .invalid = هذا ليس رقم CPF. نرجو التحقق منه.
payee-clabe = رقم CLABE
    .invalid = هذا ليس رقم CLABE. نرجو التحقق منه.
payee-clabe-hint = ثمانية عشر رقمًا
payee-iban = رقم IBAN
    .invalid = هذا ليس رقم IBAN. نرجو التحقق منه.
payee-details = الحساب
    .invalid = نرجو كتابة رقم الحساب وكل ما يلزم البنك ليجده.
payee-details-hint = رقم IBAN، أو رقم الحساب مع رمزي البنك والفرع
payee-holder = صاحب الحساب
    .invalid = نرجو كتابة الاسم كما هو لدى البنك.
payee-holder-kana = بحروف الكاتاكانا كما في دفتر الحساب

error-payee-invalid = في بيانات الحساب ما يحتاج إلى تصحيح
error-payee-closed = لم يعد في هذا الطلب مبلغ ينتظر حسابًا. تُبيّن الصفحة أين أموالكم.

## الرسائل

email-refunded-whole = وبهذا تكون الدفعة قد أُعيدت كاملة.
email-refunded-part = وبهذا يكون جزء من الدفعة قد أُعيد، ويبقى الباقي كما هو.

# $number: رقم الطلب.
email-account-asked-subject = لكم مبلغ مستحق عن طلبكم { $number }
# $amount: المبلغ المستحق.
email-account-asked-body = لكم علينا { MONEY($amount) } عن طلبكم. لا يمكن أن يعود المبلغ بطريقة الدفع التي استخدمتموها، فنرجو أن تذكروا لنا في صفحة طلبكم الحساب الذي نحوّله إليه.
email-account-asked-again = تعذّر تحويل { MONEY($amount) } إلى الحساب الذي ذكرتموه. نرجو أن تذكروا حسابًا آخر في صفحة طلبكم أو أن تتحققوا مما كتبتموه.
email-account-asked-care = نرجو ألا تذكروا الحساب إلا في تلك الصفحة، فنحن لا نسأل عنه أبدًا بالبريد أو الهاتف.

email-account-paid-subject = حُوِّل مبلغ طلبكم { $number }
email-account-paid-body = حوّلنا { MONEY($amount) } إلى الحساب الذي ذكرتموه. وقد يستغرق وصول المبلغ بضعة أيام بحسب بنككم.
