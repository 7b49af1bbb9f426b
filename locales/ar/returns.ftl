### ما يمكن إرجاعه، في صفحة الإرجاع.

fact-return-days = { NUMBER($days) ->
    [zero] لديكم أقل من يوم منذ وصول الطرد.
    [one] لديكم يوم واحد منذ وصول الطرد.
    [two] لديكم يومان منذ وصول الطرد.
    [few] لديكم { NUMBER($days) } أيام منذ وصول الطرد.
    [many] لديكم { NUMBER($days) } يومًا منذ وصول الطرد.
   *[other] لديكم { NUMBER($days) } يوم منذ وصول الطرد.
}

fact-return-paid-by-buyer = أجرة الإرجاع عليكم.
fact-return-paid-by-shop = أجرة الإرجاع علينا.
