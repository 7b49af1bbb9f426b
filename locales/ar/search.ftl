### البحث

search-title = البحث
search-title-for = «{ $words }» – نتائج البحث
search-label = عمَّ تبحثون؟
search-placeholder = شاي، كتّان، اليابان…
search-button = بحث
search-found =
    { NUMBER($count) ->
        [zero] لا نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { NUMBER($count) } نتائج
        [many] { NUMBER($count) } نتيجة
       *[other] { NUMBER($count) } نتيجة
    }
search-nothing = لم نجد شيئًا. جرّبوا كلمة أخرى أو كلمات أقل: اسم قطعة أو نوعًا أو بلدًا.
