### What every mail has: its button, and its foot.

mail-open-order = عرض طلبكم
mail-pay = الدفع الآن
mail-download = تنزيل ملفاتكم
mail-name-account = تحديد حساب للتحويل

mail-why = تصلكم هذه الرسالة لأن الطلب { $number } سُجِّل لدى { $shop } بعنوان بريدكم.
