money-part-arrived = 已收到{ MONEY($arrived) }，还差{ MONEY($missing) }。请在{ $expires }前付清余款。如未按时付清，已收到的款项将退还给您。
money-goes-back = 您支付的款项中，有{ MONEY($amount) }将原路退还。到账可能需要几天，视银行而定。
money-came-in-vain = 由于付款逾期或金额不足，此订单已取消。已收到的款项将退还给您。
