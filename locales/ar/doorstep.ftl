### الطرود في الطريق: صفحة الطلب والرسائل.

parcels-title =
    { $count ->
        [zero] طرودكم
        [one] طردكم
        [two] طرداكم
        [few] طرودكم
        [many] طرودكم
       *[other] طرودكم
    }
parcel-from = الطرد { NUMBER($number) } (من { $country })
parcel-number = الطرد { NUMBER($number) }
parcel-inside = في هذا الطرد
parcel-line = { NUMBER($quantity) } × { $title }
parcel-status-allocated = قيد التجهيز
parcel-status-packed = تم التغليف
parcel-status-handed-over = سُلِّم إلى شركة الشحن
parcel-status-in-transit = في الطريق
parcel-status-in-customs = لدى الجمارك
parcel-status-out-for-delivery = خرج للتوصيل
parcel-status-delivered = تم التوصيل
parcel-status-failed = تعذّر التوصيل
parcel-tracking = رقم التتبع
parcel-follow = تتبع الطرد
parcels-some-left = جزء من طلبكم في الطريق إليكم، والباقي يصل لاحقًا.
parcels-on-their-way = طلبكم في الطريق إليكم.
parcels-arrived = وصل طلبكم. نرجو أن ينال إعجابكم.
parcels-failed = تعذّر توصيل أحد الطرود. ترون أدناه أين هو.

cancel-pieces-title = إلغاء شيء من الطلب
cancel-pieces-hint = ما دامت القطعة لم تُغلَّف بعد، يمكنكم إلغاؤها هنا. ويُعاد إليكم ما دفعتموه بطريقة الدفع نفسها.
cancel-pieces-button = إلغاء
cancel-pieces-named = إلغاء { $title }
error-pieces-packed = غُلِّفت هذه القطعة بالفعل، ولم يعد إلغاؤها ممكنًا.
cancel-order-title = إلغاء الطلب
cancel-order-hint = ما دام لم يُغلَّف شيء بعد، يمكنكم إلغاء الطلب هنا. لم تدفعوا شيئًا حتى الآن، فلن يُخصم أي مبلغ.
cancel-order-button = إلغاء الطلب
cancel-order-done = ألغيتم هذا الطلب. لم يُخصم أي مبلغ.

timeline-title = ما حدث حتى الآن
order-event-placed = قدّمتم الطلب
order-event-paid = وصلت الدفعة
order-event-payment-failed = لم تكتمل الدفعة
order-event-canceled = أُلغي الطلب
order-event-refund-asked = نعيد إليكم مبلغًا
order-event-refunded = أُعيد المبلغ إليكم
order-event-pieces-canceled = أُلغي جزء من الطلب

mail-follow = تتبع طردكم
email-sent-subject = طرد من طلبكم { $number } في الطريق إليكم
email-sent-body = سلّمنا للتو طردًا من طلبكم إلى شركة الشحن.
email-sent-follows = يصل لاحقًا
email-delivered-subject = وصل طرد من طلبكم { $number }
email-delivered-body = أبلغتنا شركة الشحن بأنها أوصلت طردًا من طلبكم. نرجو أن ينال ما فيه إعجابكم. وإن لم تستلموه فيرجى الرد على هذه الرسالة.
email-not-delivered-subject = تعذّر توصيل طرد من طلبكم { $number }
email-not-delivered-body = أبلغتنا شركة الشحن بأنها لم تتمكن من توصيل طرد من طلبكم. وغالبًا ما تحاول مرة أخرى في اليوم التالي أو تحتفظ بالطرد لكم. وتجدون في صفحة طلبكم أين هو الآن.

email-canceled-by-you-body = ألغيتم طلبكم، ولم يُخصم أي مبلغ. وإن غيّرتم رأيكم، فأهلًا بطلبكم من جديد.
email-collected-body = وصلنا المبلغ الذي دفعتموه عند الاستلام، شكرًا لكم. وتجدون الفاتورة في صفحة طلبكم.
