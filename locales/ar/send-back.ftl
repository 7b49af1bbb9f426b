### منتجات تُرجَع.

send-back-open-withdrawal = العدول عن العقد هنا
send-back-open-voluntary = إرجاع منتج

send-back-title-withdrawal = العدول عن العقد
send-back-title-voluntary = إرجاع منتج
send-back-lede = اختاروا ما تريدون إرجاعه. لن يُرسل شيء قبل أن تراجعوه وتؤكدوه في الصفحة التالية.
send-back-until = يمكنكم ذلك حتى { DATE($day) }.
send-back-until-open = تبدأ مهلة التفكير عند وصول كل شيء، ولا يلزمكم الانتظار حتى ذلك الحين.
send-back-pieces = عدد القطع المرجعة، من { NUMBER($left) }
send-back-reason = لماذا؟
send-back-no-reason = أفضّل عدم ذكر السبب
send-back-changed-mind = غيّرت رأيي
send-back-does-not-fit = المقاس غير مناسب
send-back-not-as-shown = ليس كما ظهر في الصفحة
send-back-damaged = تالف أو لا يعمل
send-back-wrong-thing = وصلني غير ما طلبت
send-back-instead = ماذا تفضلون بدلًا منه؟
send-back-money = استرداد المبلغ
send-back-exchange-for = استبداله بـ: { $options }
send-back-not-digital = الملف لكم إلى الأبد: متى أمكن تنزيله لم يعد ممكنًا إرجاعه.
send-back-next = متابعة

send-back-check = المراجعة والتأكيد
send-back-statement-withdrawal = أعدل عن العقد الخاص بهذه المنتجات من الطلب { $number } بتاريخ { DATE($day) }:
send-back-statement-voluntary = أُرجع هذه المنتجات من الطلب { $number } بتاريخ { DATE($day) }:
send-back-pictures = صور توضّح المشكلة (اختياري)
send-back-pictures-hint = عدد الصور { NUMBER($most) } على الأكثر بصيغة JPEG أو PNG أو WebP، وحجم كل منها { NUMBER($size) } ميغابايت على الأكثر. لا يراها غيركم وغيرنا، ونحذف من الملف مكان التقاطها.
send-back-pictures-kept = ستُرفق هذه الصور بطلب الإرجاع:
send-back-picture = صورتكم { NUMBER($number) }
send-back-picture-out = عدم إرسال هذه الصورة
send-back-mail-to = يصلكم التأكيد فورًا على { $email }.
send-back-change = تعديل
send-back-confirm-withdrawal = تأكيد العدول
send-back-confirm-voluntary = تأكيد الإرجاع
send-back-back-title = ما تستردونه
send-back-sum = تستردون
send-back-interest = فوائد الأقساط التي لم تحلّ بعد
send-back-tax = منها { MONEY($amount) } ضريبة كانت ضمن السعر.
send-back-kept = { $charges }: ذهبت إلى الدولة وتبقى لديها عند إرجاع البضاعة. لا يُسترد مبلغ { MONEY($amount) }.
send-back-door-claim = ما دفعتموه عند الباب ذهب إلى الدولة وشركة التوصيل لا إلينا. تعيد الجمارك في بلدكم الرسوم عن البضاعة التي تغادره من جديد: قدّموا الطلب لديها قبل إرسال الطرد.
send-back-door-lost = ما دفعتموه عند الباب ذهب إلى الدولة وشركة التوصيل لا إلينا. لا تعيد الجمارك في بلدكم الرسوم عن البضاعة المرجعة.
send-back-door-ask = ما دفعتموه عند الباب ذهب إلى الدولة وشركة التوصيل لا إلينا. اسألوا الجمارك في بلدكم هل تعيد الرسوم عن البضاعة المرجعة.
send-back-outward = نعيد من أجرة التوصيل ما كان سيكلفه التوصيل العادي.
send-back-when = يعود المبلغ بطريقة الدفع نفسها فور وصول الطرد إلينا.

error-return-closed = لا يمكن إرجاع شيء من هذا الطلب، أو لم يعد ذلك ممكنًا.
error-return-nothing = اختاروا قطعة واحدة على الأقل.
error-return-pieces = لا يمكن إرجاع كل هذا. راجعوا القائمة مرة أخرى.
error-picture-large = إحدى الصور كبيرة جدًا. اختاروا صورة لا تتجاوز { NUMBER($size) } ميغابايت، أو التقطوها من جديد بدقة أقل.
error-picture-unreadable = أحد الملفات ليس صورة نستطيع فتحها. اختاروا JPEG أو PNG أو WebP.
error-pictures-many = عدد الصور { NUMBER($most) } على الأكثر. الصور الأولى محفوظة؛ راجعوها ثم أكّدوا.

send-back-heading = مرتجعاتكم
send-back-number = المرتجع { $number }
send-back-asked = أكدتموه في { $moment }.
send-back-send-to = أرسلوا الطرد إلى
send-back-how = غلّفوا كل شيء جيدًا كما وصل، وضعوا في الطرد ورقة تحمل الرقم { $number }، وأرسلوه قريبًا. احتفظوا بإيصال الإرسال حتى يصلكم المبلغ.
send-back-arrived = وصل في { $moment }. نحن نفحصه.
send-back-refunded = استلمناه في { $moment }. المبلغ في طريقه إليكم.
send-back-taken = استلمناه في { $moment }.
send-back-refused = قررنا في { $moment } عدم استرجاع هذا.
send-back-set-aside = ما تفضلونه بدلًا منه محجوز لكم.
send-back-replaced = أُرسل ما تفضلونه بدلًا منه في { $moment }.

email-return-withdrawal-subject = عدولكم عن الطلب { $number }
email-return-withdrawal-body = وصلنا عدولكم عن العقد. صرّحتم به في { $moment } بهذه الصيغة.
email-return-voluntary-subject = إرجاع من طلبكم { $number }
email-return-voluntary-body = وصلنا طلب الإرجاع. أكدتموه في { $moment } بهذه الصيغة.
email-return-refused-subject = بشأن الإرجاع من طلبكم { $number }
email-return-refused-body = لا يمكننا استرجاع ما أردتم إرجاعه.
