refund-given-on = 已于{ DATE($day) }退款

email-refunded-subject = 您的订单{ $number }的退款
email-refunded-body = 我们将就您的订单，按原付款方式退还{ MONEY($amount) }。到账可能需要几天，视银行而定。
