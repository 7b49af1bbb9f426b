### Home, collections, products.

## Home

home-title = أشياء تستحق الرحلة
home-description = قطع مصنوعة باليد في ورش صغيرة قريبة وبعيدة: بلغتكم وبعملتكم، مع ذكر تكلفة التوصيل والضريبة بوضوح.
home-intro = أوانٍ وشاي وكتّان وورق من ورش صغيرة قريبة وبعيدة. نحدّثكم بلغتكم عمّن صنعها، ونخبركم بتكلفتها حتى باب بيتكم.
home-cta = تصفّحوا ما لدينا
home-featured = قطع اخترناها لكم
home-collections = تسوّقوا حسب الفئة
home-promises-label = ما نعدكم به

home-promises-price-title = السعر حتى باب بيتكم
home-promises-price-text = نذكر السعر والضريبة وتكلفة التوصيل قبل تأكيد الطلب. وإن كان السعر محوّلًا من عملة أخرى، ذكرنا سعر الصرف وتاريخه.
home-promises-payment-title = ادفعوا كما اعتدتم
home-promises-payment-text = بالبطاقة، أو عبر البنك، أو في المتجر القريب، أو نقدًا عند بابكم: نوفّر طرق الدفع المألوفة حيث تقيمون.
home-promises-language-title = بلغتكم
home-promises-language-text = من الصفحة الأولى إلى الرسالة الأخيرة. وأيًّا كان بلدكم، يمكنكم القراءة بأي لغة نتحدث بها.

## Collections

collection-tableware = أواني المائدة
    .slug = أواني-المائدة
    .intro = طين يحمل أثر اليد، صُنع ليُستعمل كل يوم.
    .description = أوعية شاي وأباريق وصحون وأكواب ومزهرية سيلادون، صُنعت باليد في ماشيكو وتوكونامي وإتشون وفسترفالد.
collection-tea = الشاي والقهوة
    .slug = الشاي-والقهوة
    .intro = أوراق وحبوب، وما يحفظها ويطحنها: عشر دقائق هادئة، مرتين في اليوم.
    .description = شاي أخضر من يامي، وقهوة من سيداما، وعلب شاي من النحاس، ومطحنة قهوة يدوية تقبل الإصلاح.
collection-kitchen = المطبخ
    .slug = المطبخ
    .intro = أدوات تستقر في اليد، وتُصلَح ولا تُرمى.
    .description = سكين صغيرة من ساكاي، ولوح من خشب الزيتون من بروفانس، ومقلاة فولاذية من الأردين: أدوات لكل يوم.
collection-textiles = المنسوجات
    .slug = المنسوجات
    .intro = صوف وكتّان وحرير، تزداد نعومة مع السنين.
    .description = بطانيات ميرينو من مولفيرتل، ومناشف كتّان من الفوج، وأوشحة حرير من ليون، ووسائد كليم من سهل قونية.
collection-desk = المكتب
    .slug = المكتب
    .intro = ورق وحبر، لساعة بلا شاشة.
    .description = دفاتر مربّعات مجلَّدة في لايبزيغ، وأقلام حبر من النحاس الأصفر من بفورتسهايم، لساعة هادئة إلى المكتب.
collection-scent = العطر
    .slug = العطر
    .intro = خشب الأرز والعسل، ومعهما شعلة صغيرة.
    .description = بخور خشب الأرز من جزيرة أواجي، وشموع من شمع النحل من ألينتيخو، من خير الأرض هناك.
# The leather goods; “carry” is only the name that the shop uses inside.
collection-carry = الجلود
    .slug = الجلود
    .intro = أشياء صغيرة من جلد جيد، تزداد جمالًا بعد عشر سنين.
    .description = محافظ بطاقات من جلد اللجام الإنجليزي، قُصّت وخيطت باليد في والسول بغرزة السروج.
collection-sound = الموسيقى
    .slug = الموسيقى
    .intro = موسيقى لإبهامين، ولمن يجلس في الغرفة.
    .description = كاليمبا بسبعة عشر لسانًا من الفولاذ على صندوق من الجوز، بُنيت وضُبطت بالأذن في الكاب الشرقية.
# Goods that are files: a typeface, a score of music.
collection-digital = الرقميات
    .slug = الرقميات
    .intro = العناية نفسها، ولا شيء يُغلَّف: هي لكم فور دفع ثمنها.
    .description = خط ونوتة موسيقية، رُسما وكُتبا باليد ويُسلَّمان في ملفات: بلا طرد ولا جمارك ولا انتظار.

# $count: products in the collection.
collection-count =
    { NUMBER($count) ->
        [zero] لا توجد قطع
        [one] قطعة واحدة
        [two] قطعتان
        [few] { NUMBER($count) } قطع
        [many] { NUMBER($count) } قطعة
       *[other] { NUMBER($count) } قطعة
    }
collection-view-all = عرض الكل
collection-empty = لا توجد قطع هنا في الوقت الحالي.

## Price

price-from = ابتداءً من { MONEY($price) }
# $tax is a feminine noun: every name below begins with «ضريبة».
price-tax-included = شامل { $tax } بنسبة { $rate }
price-tax-excluded = تُضاف { $tax } بنسبة { $rate } عند إتمام الطلب
price-tax-import = تُضاف رسوم الاستيراد، وهي ضمن السعر حتى باب بيتكم
price-tax-nothing = لا تُستحق رسوم جمركية ولا ضريبة استيراد
price-due-unknown = قد تفرض الجمارك في بلدكم رسومًا وضريبة عند وصول الطرد
price-due-by-address = تتوقف الضريبة والرسوم الجمركية على عنوانكم

landed-cost = السعر حتى باب بيتكم: { MONEY($amount) }
# $country: the country the sum is worked out for. $shipping: the name of a way of shipping, such as «شحن عادي».
landed-door = بلد التوصيل: { COUNTRY($country) }، طريقة الشحن: { $shipping }. وقد يتغيّر المبلغ بحسب عنوانكم.
landed-promise = لا يُضاف شيء إلى هذا المبلغ عند بابكم.
landed-estimate = تدفعون الرسوم الجمركية وضريبة الاستيراد لشركة التوصيل عند بابكم. والمبلغ المذكور هنا تقديري، وقد تضيف شركة التوصيل أجرًا لها.
landed-unknown = عند وصول الطرد قد تطلب منكم شركة التوصيل رسومًا جمركية وضريبة استيراد فوق هذا المبلغ. لا نعرف مقدارها، ولا نذكر رقمًا بالتخمين.

tax-name-vat = ضريبة القيمة المضافة
tax-name-gst = ضريبة السلع والخدمات
tax-name-consumption-tax = ضريبة الاستهلاك
tax-name-sales-tax = ضريبة المبيعات
tax-name-icms = ضريبة ICMS

rate-note = السعر محوّل على أساس { NUMBER(1) } { $from } = { NUMBER($rate) } { $to }، بسعر الصرف ليوم { DATE($day) }. المصدر: { $source }.

## Variants

option-size = الحجم
option-colour = اللون
# How coffee is sold: as beans, or ground.
option-grind = الطحن
option-size-s = صغير
option-size-m = متوسط
option-size-l = كبير
option-grind-whole = حبوب كاملة
option-grind-filter = مطحونة للتقطير
option-colour-brick = طوبي
option-colour-ink = حبري
option-colour-sand = رملي
option-colour-slate = أردوازي
option-colour-chalk = طباشيري
option-colour-moss = طحلبي
option-colour-oat = شوفاني
option-colour-rust = صدئي
option-colour-sea = بحري
option-colour-saffron = زعفراني
# The red of the madder root and the blue of indigo: dyed wool.
option-colour-madder = أحمر الفُوّة
option-colour-indigo = نيلي
option-colour-copper = نحاس أحمر
option-colour-brass = نحاس أصفر
option-colour-brass-engraved = نحاس أصفر، مع النقش الذي تختارونه
# The light brown of oak-tanned leather.
option-colour-tan = عسلي
option-unavailable = غير متاح
variant-option-sold-out = نفدت الكمية

## Buying

quantity-label = الكمية
add-to-cart = إضافة إلى السلة
stock-in = متوفر
stock-out = نفدت الكمية
delivery-free-from = توصيل مجاني ابتداءً من { MONEY($amount) }

## The product page

product-details = التفاصيل
product-origin = بلد المنشأ: { COUNTRY($country) }
product-weight = الوزن مع التغليف: { $weight }
product-description-label = عن هذه القطعة
product-related = قطع تنسجم معها
gallery-label = الصور

weight-grams = { NUMBER($weight) } غم
weight-ounces = { NUMBER($weight) } أونصة
