arrival-expected = 도착 예정: { $dates }
arrival-when = { $dates } 도착 예정
delivery-estimate = 배송비 { MONEY($price) }, { $dates } 도착 예정
delivery-estimate-free = 무료 배송, { $dates } 도착 예정
