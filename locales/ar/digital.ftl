### السلع الرقمية: ما يُنزَّل ولا يُشحن.

shipping-download = تنزيل
shipping-download-when = فور الدفع
delivery-estimate-download = يمكنكم تنزيله فور الدفع؛ ولا يُشحن شيء
stock-digital = جاهز للتنزيل
order-downloads = ملفاتكم
order-download = تنزيل { $title }
order-downloads-later = ستجدونها هنا فور وصول الدفعة.
email-paid-files = وصلت دفعتكم، شكرًا لكم. ملفاتكم جاهزة: نزّلوها من صفحة طلبكم.
