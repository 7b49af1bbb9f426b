### السلع الرقمية: ما يُنزَّل ولا يُشحن.

shipping-download = تنزيل
shipping-download-when = فور الدفع
delivery-estimate-download = يمكنكم تنزيله فور الدفع؛ ولا يُشحن شيء
stock-digital = جاهز للتنزيل
order-downloads = ملفاتكم
order-download = تنزيل { $title }
order-downloads-later = ستجدونها هنا فور وصول الدفعة.
email-paid-files = وصلت دفعتكم، شكرًا لكم. ملفاتكم جاهزة: نزّلوها من صفحة طلبكم.
download-consent-title = بدء التنزيل
download-consent = أطلب إتاحة التنزيل فورًا، قبل انتهاء مهلة العدول عن الشراء، وأعلم أنني أفقد بذلك حقي في العدول.
requirement-download-consent-missing = يُرجى تأكيد أن التنزيل يمكن أن يبدأ فورًا.
download-consented = أكّدتم في { $when }: «{ $words }»
download-left = مرات التنزيل المتبقية: { NUMBER($left) }. يعمل هذا الرابط حتى { $when }.
download-final = لا يمكن إرجاع الملفات المنزَّلة.
download-final-waiver = لا يمكن إرجاع الملفات المنزَّلة: ينتهي حقكم في العدول فور إتاحتها لكم، ونطلب موافقتكم عند إتمام الشراء.
error-download-expired = انتهت صلاحية هذا الرابط. ستجدون رابطًا جديدًا في صفحة طلبكم: يُرجى فتح الرابط الموجود في رسالة التأكيد.
error-download-used-up = نُزِّل هذا الملف بعدد المرات الممكن حاليًا. إن كنتم لا تزالون بحاجة إليه، فيُرجى الرد على رسالة التأكيد.
error-download-closed = لم يعد هذا الملف متاحًا لأن دفعته أُعيدت أو جرى الاعتراض عليها. إن لم يكن ذلك صحيحًا، فيُرجى الرد على رسالة التأكيد.
