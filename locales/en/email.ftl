### Mails about an order, in the order’s language. Each is sent as HTML and as plain text.

## Placed

# $number: the order number.
email-order-subject = Your order { $number } at Caravel
email-order-greeting = Hello,
email-order-body = thank you for your order. We have written it down as you see it below.
email-order-pay = Your things are set aside for you.
# $when: a day and a time, already written.
email-order-pay-by = Please pay by { $when }. How to pay stands below and on the page of your order.
email-order-paid = The payment has already arrived.
# $amount: what the carrier collects.
email-order-pay-on-delivery = Please have { MONEY($amount) } in cash ready when the parcel comes.
email-order-lines = What you ordered
email-order-address = Delivery address

## Paid

email-paid-subject = The payment for your order { $number } has arrived
email-paid-body = the payment has arrived, thank you. Your things are being made ready.

## Canceled

email-canceled-subject = Your order { $number } was canceled
email-canceled-body = the payment for your order did not arrive in time, so we have canceled it. Nothing was charged. If you still want the things, you are welcome to order again.

## Under every mail

email-signature = Warm regards, Caravel
email-demo-note = This mail comes from a demonstration shop. Nothing is charged and nothing is shipped.
