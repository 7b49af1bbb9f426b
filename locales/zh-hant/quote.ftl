checkout-held-until = 此總額保留至{ $when }。在此之前下單，您支付的就是這個金額。
