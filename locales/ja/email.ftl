### Mails about an order, in the order’s language. Each is sent as HTML and as plain text.

## Placed

# $number: the order number.
email-order-subject = 【Caravel】ご注文を承りました（{ $number }）
email-order-greeting = こんにちは、Caravelです。
email-order-body = このたびはご注文いただき、ありがとうございます。下記のとおり承りました。
email-order-pay = ご注文の品はお取り置きしています。
# $when: a day and a time, already written.
email-order-pay-by = { $when }までにお支払いください。お支払い方法は、このメールの下とご注文のページに記しています。
email-order-paid = お支払いはすでに確認しています。
# $amount: what the carrier collects.
email-order-pay-on-delivery = お受け取りの際に、現金で{ MONEY($amount) }をご用意ください。
email-order-lines = ご注文の品
email-order-address = お届け先

## Paid

email-paid-subject = 【Caravel】お支払いを確認しました（{ $number }）
email-paid-body = お支払いを確認しました。ありがとうございます。ただいま品物をご用意しています。

## Canceled

email-canceled-subject = 【Caravel】ご注文をキャンセルしました（{ $number }）
email-canceled-body = 期限までにお支払いを確認できなかったため、ご注文をキャンセルいたしました。代金はいただいていません。まだお求めでしたら、いつでもあらためてご注文ください。

## Under every mail

email-signature = どうぞよろしくお願いいたします。Caravel
email-demo-note = このメールは、デモ用の店からお送りしています。代金の請求も、品物の発送もありません。
