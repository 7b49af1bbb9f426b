address-change-link = تغيير العنوان
address-change-title = تغيير عنوان التوصيل
address-change-lede = ما دام الطلب لم يُغلَّف بعد، يمكنكم تغيير وجهته. وتظهر لكم التكلفة قبل أي تغيير.
address-change-check = مراجعة العنوان الجديد
address-change-before = إلى العنوان الحالي
address-change-after = إلى العنوان الجديد
address-change-same = يبقى المبلغ كما هو.
address-change-back = إلى العنوان الجديد تقل تكلفة طلبكم بمقدار { MONEY($amount) }. ويُعاد إليكم هذا المبلغ بطريقة الدفع نفسها.
address-change-already = طلبكم متجه إلى هذا العنوان بالفعل.
address-change-dearer = إلى هذا العنوان تزيد تكلفة طلبكم بمقدار { MONEY($amount) }، ولا يمكن إضافة ذلك إلى طلب سبق تقديمه. لم يتغير شيء. يمكنكم إلغاء الطلب وتقديمه من جديد بالعنوان الجديد.
address-change-sum-fixed = إلى هذا العنوان يكون لطلبكم مبلغ آخر، والدفع جارٍ بالفعل. لم يتغير شيء.
address-change-method = لا يمكن دفع طلب إلى هذا العنوان عبر { $method }. لم يتغير شيء.
address-change-not-carried = { $shipping }: لا توصيل إلى هذا العنوان. لم يتغير شيء.
address-change-asks-more = يتطلب هذا العنوان بيانات ليست في طلبكم، مثل رقم للجمارك أو إثبات العمر أو رقم ضريبي. لم يتغير شيء. يمكنكم إلغاء الطلب وتقديمه من جديد بالعنوان الجديد.
address-change-unknown = تعذّر علينا حساب تكلفة طلبكم إلى هذا العنوان. لم يتغير شيء. يُرجى مراسلتنا من صفحة طلبكم.

error-order-packed = غُلِّف جزء من طلبكم بالفعل، ولم يعد تغيير عنوانه ممكنًا.
error-address-closed = لم يعد تغيير عنوان هذا الطلب ممكنًا هنا. يُرجى مراسلتنا من صفحة طلبكم.
error-address-refused = لا يمكن إرسال طلبكم إلى هذا العنوان. لم يتغير شيء.
error-address-shown = تغيّر شيء منذ عُرض عليكم. يُرجى المراجعة مرة أخرى.
order-event-address-changed = غيّرتم عنوان التوصيل

email-address-changed-subject = تغيّر عنوان التوصيل لطلبكم { $number }
email-address-changed-body = تغيّر عنوان التوصيل لطلبكم. وفيما يلي وجهته الآن وتكلفته.
email-address-changed-back = قلّت تكلفة طلبكم بمقدار { MONEY($amount) }. ويُعاد إليكم هذا المبلغ بطريقة الدفع نفسها.
email-address-changed-care = إن لم تكونوا أنتم من غيّره، فيُرجى الرد على هذه الرسالة فورًا.
