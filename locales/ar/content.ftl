### صفحات المحتوى: ما يملؤه المتجر بين كلمات التسويق، والروابط إلى الصفحات.

footer-pages = عن المتجر

length-centimetres = { NUMBER($length) } سم
length-inches = { NUMBER($length) } بوصة

fact-delivery-countries = مع البلد الذي اخترتموه، نوصّل إلى: { $countries }.
fact-delivery-countries-ww = مع اختياركم الحالي، نوصّل إلى كل بلد ليست له صفحة خاصة في متجرنا.
fact-delivery-days = كم يستغرق
fact-delivery-cost = كم يكلّف

fact-taxes-included = الأسعار شاملة { $tax } بنسبة { $rate }.
fact-taxes-added = تُضاف { $tax } بنسبة { $rate } عند إتمام الطلب، قبل تأكيده.
fact-taxes-import = حيث تُستحق رسوم جمركية وضريبة استيراد، فهي ضمن المبلغ الإجمالي عند إتمام الطلب. ندفعها للجمارك نيابةً عنكم، ولا تطلب منكم شركة التوصيل شيئًا منها عند الباب.
fact-taxes-none = لا نضيف أي ضريبة إلى أسعارنا. وقد تفرض الجمارك في بلدكم ضريبة استيراد ورسومًا جمركية عند وصول الطرد، وتحصّلها منكم شركة التوصيل. لا يمكننا معرفة المبلغ مسبقًا، ولذلك لا نعدكم بمبلغ معيّن.
fact-taxes-by-address = يتوقف ما يُستحق على وجهة الطرد. بعد إدخال عنوانكم نذكر الضريبة والرسوم الجمركية عند إتمام الطلب، قبل تأكيده. وحيث لا نعرفها نقول ذلك، وقد تطلبها منكم شركة التوصيل عند الباب.

fact-refund-way = كيف يعود المبلغ
fact-refund-to-source-within = { NUMBER($days) ->
    [zero] بالطريقة نفسها، في يوم الدفع
    [one] بالطريقة نفسها، خلال يوم واحد
    [two] بالطريقة نفسها، خلال يومين
    [few] بالطريقة نفسها، خلال { NUMBER($days) } أيام
    [many] بالطريقة نفسها، خلال { NUMBER($days) } يومًا
   *[other] بالطريقة نفسها، خلال { NUMBER($days) } يوم
}
fact-refund-to-source = بالطريقة نفسها
fact-refund-to-account = إلى حساب تذكرونه لنا

fact-rules-price = نعيد إليكم ثمن ما ترجعونه، مع الضريبة التي حصّلناها معه.
fact-rules-inside = لا يعبر طلبكم حدودًا جمركية، فلا رسوم جمركية عليه ولا شيء منها يعود.
fact-rules-returned = ومما دفعتموه لنا عن الاستيراد نعيد أيضًا: { $charges }.
fact-rules-kept = ومما دُفع عن الاستيراد لا يعود: { $charges }.
fact-rules-by-country = وتتوقف إعادة ما يلي على بلدكم: { $charges }.
fact-charge-duty = الرسوم الجمركية
fact-charge-import-tax = ضريبة الاستيراد
fact-charge-fees = أجور الجمارك وشركة التوصيل

fact-merchant-name = الاسم
fact-merchant-address = العنوان
fact-merchant-mail = البريد الإلكتروني
fact-merchant-phone = الهاتف
fact-merchant-represented-by = يمثّلها
fact-merchant-register = السجل
fact-merchant-tax = رقم ضريبة القيمة المضافة
fact-registration-tax = الرقم الضريبي، { COUNTRY($country) }
fact-registration-oss = Union One-Stop Shop (OSS)
fact-registration-ioss = Import One-Stop Shop (IOSS)
fact-registration-voec = VAT on E-Commerce (VOEC)، النرويج

fact-kept-what = ماذا
fact-kept-time = إلى متى
fact-kept-cart = سلة التسوق وما كتبتموه عند إتمام الطلب، من آخر تغيير
fact-kept-order = طلبكم: ما اشتريتموه وعنوانكم وبريدكم الإلكتروني
fact-kept-order-time = ما دام النظام يُلزمنا بحفظ دفاترنا
fact-kept-number = رقم تطلبه منكم الجمارك، مشفّرًا، من آخر يوم للتوصيل
fact-kept-account = حساب تذكرونه لاسترداد المبلغ، مشفّرًا، من يوم التحويل
fact-kept-marks = آثار إساءة الاستخدام بصورة لا تُقرأ: من البريد والعنوان والشبكة والبطاقة
fact-days = { NUMBER($days) ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { NUMBER($days) } أيام
    [many] { NUMBER($days) } يومًا
   *[other] { NUMBER($days) } يوم
}

fact-cookie-name = الاسم
fact-cookie-use = الغرض
fact-cookie-cart = يجد سلتكم من جديد
fact-cookie-count = يعرض عدد القطع فيها
fact-cookie-preferences = اختياركم للبلد واللغة والعملة
fact-cookie-notice = رسالة للصفحة التالية
fact-cookie-notice-time = دقيقة واحدة
