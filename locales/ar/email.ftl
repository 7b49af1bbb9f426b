### Mails about an order, in the order’s language. Each is sent as HTML and as plain text.

## Placed

email-order-subject = طلبكم { $number } من Caravel
email-order-greeting = مرحبًا،
email-order-body = شكرًا لطلبكم. وقد سجّلناه كما ترونه أدناه.
email-order-pay = حجزنا لكم القطع.
# $when: a day and a time, already written.
email-order-pay-by = نرجو الدفع في موعد أقصاه { $when }. تجدون طريقة الدفع أدناه وفي صفحة طلبكم.
email-order-paid = وصلت الدفعة.
email-order-pay-on-delivery = نرجو تجهيز { MONEY($amount) } نقدًا عند وصول الطرد.
email-order-lines = ما طلبتموه
email-order-address = عنوان التوصيل

## Paid

email-paid-subject = وصلت دفعة طلبكم { $number }
email-paid-body = وصلت الدفعة، شكرًا لكم. نحن الآن نجهّز القطع.

## Canceled

email-canceled-subject = أُلغي طلبكم { $number }
email-canceled-body = لم تصل دفعة طلبكم في الموعد، فألغيناه. لم يُخصم أي مبلغ. وإن كنتم لا تزالون ترغبون في القطع، فأهلًا بطلبكم من جديد.

## Under every mail

email-signature = مع أطيب التحيات، متجر Caravel
email-demo-note = هذه الرسالة من متجر تجريبي: لا يُخصم أي مبلغ ولا تُشحن أي قطعة.
