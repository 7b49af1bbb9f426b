checkout-held-until = 此总额保留至{ $when }。在此之前下单，您支付的就是这个金额。
