### Papers of an order, to be printed: invoice, credit note, receipt, packing slip, and what customs reads on a parcel. And the page on which an order is found again.

# Over the links on the page of an order.
papers-title = الفاتورة والإيصال
paper-invoice = فاتورة
# What takes an invoice back.
paper-credit-note = إشعار دائن
paper-receipt = إيصال

## On an invoice

# The number of the invoice or of the credit note.
paper-number = الرقم
paper-date = التاريخ
paper-seller = البائع
paper-buyer = المشتري
# The heads of the columns.
paper-item = الوصف
paper-quantity = الكمية
paper-unit-price = سعر القطعة
paper-amount = المبلغ
# The table of taxes: its heads, and a rate. $rate: such as “19%”. $tax: a tax-name-…
paper-tax-rate = الضريبة
paper-net = المبلغ قبل الضريبة
paper-tax = مبلغ الضريبة
paper-rate-of-tax = { $tax } { $rate }
# In the currency of the state whose tax it is; the exchange rate follows. $amount: the tax.
paper-tax-converted = مبلغ الضريبة { MONEY($amount) }.
# As the law asks of an invoice, where goods leave the European Union.
paper-export = توريد للتصدير معفى من ضريبة القيمة المضافة: المادة 146 من التوجيه 2006/112/EC.
# $number: the invoice. $day: its date.
credit-note-refers = يُلغي هذا الإشعار كليًا أو جزئيًا الفاتورة { $number } بتاريخ { DATE($day) }.

## On and in a parcel

paper-packing-slip = قائمة التعبئة
# $parcel: the number of the parcel. $parcels: how many the order has.
paper-parcel = الطرد { NUMBER($parcel) } من { NUMBER($parcels) }
paper-sender = المرسل
paper-addressee = المرسل إليه
# At the foot of the packing slip.
paper-slip-thanks = شكرًا لطلبكم. إن نقص شيء فاكتبوا إلينا وسنعالج الأمر.

## For customs. The words of the forms of the Universal Postal Union, where the post of your country has its own.

customs-cn22 = إقرار جمركي CN 22
customs-cn23 = إقرار جمركي CN 23
customs-invoice = فاتورة تجارية
customs-category = فئة البعيثة
customs-sale = بيع بضائع
customs-terms = شروط التسليم (Incoterms 2020)
customs-hs = رمز النظام المنسق
customs-origin = بلد المنشأ
customs-weight = الوزن
customs-value = القيمة
customs-total-weight = الوزن الإجمالي مع التغليف
customs-total-value = القيمة الإجمالية للبضائع
customs-statement = أشهد بأن البيانات الواردة هنا صحيحة، وأن هذه البعيثة لا تحتوي على أي شيء خطر ولا على ما يحظره القانون أو الأنظمة البريدية أو الجمركية.
customs-signature = التاريخ وتوقيع المرسل

## Finding an order again

# max 60
find-order-title = البحث عن طلبي
find-order-lede = هل فقدتم رابط طلبكم؟ أخبرونا برقم الطلب وبعنوان البريد الإلكتروني الذي طلبتم به، وسنرسل الرابط إليه.
find-order-number-hint = تجدونه في رسائلنا، مثل CV-7K3M-Q2XD
# max 24
find-order-send = إرسال الرابط
# The same whether there is such an order or not.
find-order-sent = إن كان هناك طلب بهذا الرقم وهذا العنوان، فإن رسالة تحمل رابطه في طريقها إليكم. نرسل رسالة واحدة على الأكثر كل عشر دقائق.
requirement-order-number-missing = يُرجى إدخال رقم الطلب.

## The mail with the link. After the greeting the text goes on in lower case.

# $number: the order number.
email-link-subject = رابط طلبكم { $number }
email-link-body = طلبتم رابط طلبكم، وهذا هو. احتفظوا به لأنفسكم، فمن لديه الرابط يستطيع رؤية الطلب. وإن لم تكونوا أنتم من طلبه، فلا حاجة إلى أن تفعلوا شيئًا.
