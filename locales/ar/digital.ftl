### السلع الرقمية: ما يُنزَّل ولا يُشحن.

shipping-download = تنزيل
shipping-download-when = فور الدفع
delivery-estimate-download = يمكنك تنزيله فور الدفع؛ لا يُشحن شيء
stock-digital = جاهز للتنزيل
method-reason-not-shipped = لما يُشحن فقط
order-downloads = ملفاتك
order-download = تنزيل { $title }
order-downloads-later = ستجدها هنا فور وصول الدفعة.
email-paid-files = وصلت دفعتك، شكرًا لك. ملفاتك جاهزة: نزّلها من صفحة طلبك.
