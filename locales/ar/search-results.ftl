### ما يجده البحث، وما يُختار منه.

search-narrow = تضييق النتائج
search-price = السعر
search-origin = بلد الصنع
search-material = الخامة
search-within = التوصيل
search-stock = التوفّر
search-price-below = أقل من { MONEY($to) }
search-price-between = من { MONEY($from) } إلى { MONEY($to) }
search-price-from = { MONEY($from) } فأكثر
search-within-none = فورًا، بالتنزيل
search-within-days =
    { NUMBER($days) ->
        [zero] في اليوم نفسه
        [one] خلال يوم عمل واحد
        [two] خلال يومَي عمل
        [few] خلال { NUMBER($days) } أيام عمل
        [many] خلال { NUMBER($days) } يوم عمل
       *[other] خلال { NUMBER($days) } يوم عمل
    }
search-remove = إزالة: { $choice }
search-clear = إزالة الكل

search-sort = الترتيب حسب:
search-sort-best = الأنسب
search-sort-shelf = اختيارنا
search-sort-popular = الأكثر شراءً
search-sort-price = الأقل سعرًا
search-sort-price-down = الأعلى سعرًا
search-sort-new = الأحدث
search-sort-name = الاسم

search-some = لا شيء يحوي هذه الكلمات كلها؛ إليكم ما يحوي بعضها.
search-none-left = لم يبقَ شيء من النتائج. أزيلوا بعض ما اخترتم.
search-meant = هل تقصدون «{ $words }»؟
search-suggestions = اقتراحات
search-suggested =
    { NUMBER($count) ->
        [zero] لا اقتراحات
        [one] اقتراح واحد
        [two] اقتراحان
        [few] { NUMBER($count) } اقتراحات
        [many] { NUMBER($count) } اقتراحًا
       *[other] { NUMBER($count) } اقتراح
    }
search-suggestion = { $title }، { MONEY($price) }

material-beeswax = شمع النحل
material-brass = نحاس أصفر
material-copper = نحاس
material-leather = جلد
material-linen = كتّان
material-paper = ورق
material-silk = حرير
material-steel = فولاذ
material-stoneware = خزف حجري
material-wood = خشب
material-wool = صوف
