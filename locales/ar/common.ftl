### Words that every page shows: the frame, the navigation, the preferences.

shop-name = Caravel
shop-tagline = صُنعت باليد، وتستحق الرحلة
page-title = { $page } – Caravel

skip-to-content = الانتقال إلى المحتوى
nav-label = القائمة الرئيسية
nav-home = الرئيسية
nav-cart = السلة
# $count: pieces in the cart, may be 0.
nav-cart-count =
    { NUMBER($count) ->
        [zero] السلة، فارغة
        [one] السلة، قطعة واحدة
        [two] السلة، قطعتان
        [few] السلة، { NUMBER($count) } قطع
        [many] السلة، { NUMBER($count) } قطعة
       *[other] السلة، { NUMBER($count) } قطعة
    }
menu-label = القائمة
breadcrumbs-label = أنتم هنا
close = إغلاق

footer-label = عن هذا المتجر
footer-about = يقدّم Caravel قطعًا صُنعت باليد في بلد، وأحبّها الناس في بلد آخر.
footer-delivery = التوصيل والتكاليف
footer-demo-note = هذا متجر تجريبي: لا يُخصم أي مبلغ ولا تُشحن أي قطعة.

preferences-label = البلد واللغة والعملة
preferences-title = إلى أين، وبأي لغة، وبأي عملة
preferences-market = التوصيل إلى
preferences-language = اللغة
preferences-currency = العملة
preferences-currency-hint = عند اختيار عملة غير عملة البلد، تُحوَّل الأسعار بسعر الصرف الذي نذكره.
preferences-apply = تطبيق

market-name = { COUNTRY($country) }
market-ww = بقية دول العالم
