### When things arrive: expected days, already written.

arrival-expected = Llegada prevista a tu puerta: { $dates }
arrival-when = Llegada prevista: { $dates }
delivery-estimate = Envío por { MONEY($price) }, llegada prevista: { $dates }
delivery-estimate-free = Envío gratis, llegada prevista: { $dates }
