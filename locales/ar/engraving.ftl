engraving-label = النص المراد نقشه
engraving-fits = الحد الأقصى للأحرف: { NUMBER($characters) }.
engraving-fits-lines = الحد الأقصى للأسطر: { NUMBER($lines) }، وللأحرف في السطر: { NUMBER($characters) }.
engraving-letters = الحروف: { $scripts }.
engraving-days =
    { NUMBER($days) ->
        [zero] يُصنع لكم في اليوم نفسه.
        [one] يُصنع لكم في يوم عمل واحد.
        [two] يُصنع لكم في يومَي عمل.
        [few] يُصنع لكم في { NUMBER($days) } أيام عمل.
        [many] يُصنع لكم في { NUMBER($days) } يوم عمل.
       *[other] يُصنع لكم في { NUMBER($days) } يوم عمل.
    }
engraving-of = النقش:

send-back-not-made-to-order = ما ننقش عليه نصكم يُصنع لكم وحدكم: لا يمكن إرجاعه لأنكم غيّرتم رأيكم. أما إذا كان فيه عيب فيمكنكم إرجاعه.
cart-remade = { $title }: لم نعد نصنعه بهذا الشكل. يُرجى إزالته وإضافته من جديد.
requirement-remade = لم يعد يُصنع بهذا الشكل: { $field }

error-engraving-missing = يُرجى كتابة النص الذي سننقشه.
error-engraving-long = النص طويل. الحد الأقصى للأحرف في السطر: { NUMBER($most) }.
error-engraving-lines = الحد الأقصى للأسطر: { NUMBER($most) }. يُرجى تقصير النص.
error-engraving-letter = لا يمكننا نقش «{ $letter }». يُرجى حذفه.
error-return-made-to-order = صُنعت هذه القطعة لكم بنصكم، فلا تُرجَع إلا إذا كان فيها عيب. يُرجى ذكر السبب.
error-pieces-together = تحمل هذه القطع نصوصًا مختلفة، فلا يمكن إلغاؤها إلا كلها معًا. اكتبوا إلينا إن أردتم الاحتفاظ ببعضها.
