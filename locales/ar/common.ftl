### Words that every page shows: the frame, the navigation, the preferences.

shop-name = Caravel
shop-tagline = صُنعت باليد، وتستحق الرحلة
page-title = { $page } – Caravel

skip-to-content = الانتقال إلى المحتوى
nav-label = القائمة الرئيسية
nav-home = الرئيسية
nav-cart = السلة
breadcrumbs-label = أنتم هنا
close = إغلاق

footer-about = يقدّم Caravel قطعًا صُنعت باليد في بلد، وأحبّها الناس في بلد آخر.
footer-demo-note = هذا متجر تجريبي: لا يُخصم أي مبلغ ولا تُشحن أي قطعة.

preferences-label = البلد واللغة والعملة
preferences-market = التوصيل إلى
preferences-language = اللغة
preferences-currency = العملة
preferences-currency-hint = عند اختيار عملة غير عملة البلد، تُحوَّل الأسعار بسعر الصرف الذي نذكره.
preferences-apply = تطبيق

market-ww = بقية دول العالم

label-value = { $label }: { $value }

paging-label = الصفحات
paging-previous = السابقة
paging-next = التالية
paging-page = الصفحة { NUMBER($page) }
paging-place = الصفحة { NUMBER($page) } من { NUMBER($pages) }
paging-title = { $title }، الصفحة { NUMBER($page) } من { NUMBER($pages) }
