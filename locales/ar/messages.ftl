message-title = أسئلة عن هذا الطلب
message-lede = اكتبوا بلغة هذه الصفحة. تجدون جوابنا هنا وفي بريدكم.
message-from-you = أنتم
message-text = رسالتكم
message-hint = { NUMBER($most) ->
    [zero] لا تُكتب أحرف
    [one] حرف واحد على الأكثر
    [two] حرفان على الأكثر
    [few] { NUMBER($most) } أحرف على الأكثر
    [many] { NUMBER($most) } حرفًا على الأكثر
   *[other] { NUMBER($most) } حرف على الأكثر
}
message-send = إرسال الرسالة
error-message-empty = يرجى كتابة ما تودّون معرفته.
error-messages-full = لم نجب بعد عن رسائلكم الأخيرة. يرجى انتظار جوابنا قبل أن تكتبوا من جديد.
error-messages-closed = بريدكم الإلكتروني ممحوّ، لذلك لم يعد بإمكاننا الرد.

email-asked-subject = سؤال عن الطلب { $number }
email-asked-body = وصلت رسالة عن الطلب { $number }. وهي مكتوبة بهذه اللغة: { $language }.
email-asked-how = أجيبوا باللغة نفسها: caravel messages answer { $number } --text-file FILE
email-asked-why = تصلكم هذه الرسالة لأن بيانات البائع لدى { $shop } تذكر عنوانكم.

email-answered-subject = جوابنا عن طلبكم { $number }
email-answered-body = سألتم عن طلبكم، وهذا جوابنا:
email-answered-again = لتكتبوا مرة أخرى افتحوا صفحة طلبكم.
