arrival-expected = 预计送达：{ $dates }
arrival-when = 预计{ $dates }送达
delivery-estimate = 运费{ MONEY($price) }，预计{ $dates }送达
delivery-estimate-free = 免运费，预计{ $dates }送达
