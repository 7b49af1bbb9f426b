money-part-arrived = 已收到{ MONEY($arrived) }，還差{ MONEY($missing) }。請在{ $expires }前付清餘額。若未如期付清，已收到的款項會退還給您。
money-goes-back = 您支付的款項中，有{ MONEY($amount) }會依原付款方式退還。依銀行而定，入帳可能需要幾天。
money-came-in-vain = 由於付款逾期或金額不足，此訂單已取消。已收到的款項會退還給您。
