refund-given-on = { DATE($day) } 환불

email-refunded-subject = [Caravel] 환불 안내 ({ $number })
email-refunded-body = 주문에 대해 { MONEY($amount) } 환불해 드립니다. 결제하신 수단으로 돌려드리며, 은행에 따라 며칠 걸릴 수 있습니다.
