arrival-expected = 預計送達：{ $dates }
arrival-when = 預計{ $dates }送達
delivery-estimate = 運費{ MONEY($price) }，預計{ $dates }送達
delivery-estimate-free = 免運費，預計{ $dates }送達
