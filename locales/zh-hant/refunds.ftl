refund-given-on = 已於{ DATE($day) }退款

email-refunded-subject = 您的訂單{ $number }的退款
email-refunded-body = 我們將就您的訂單，依原付款方式退還{ MONEY($amount) }。依銀行而定，入帳可能需要幾天。
