### When things arrive: expected days, already written.

arrival-expected = Verwacht bij jou thuis: { $dates }
arrival-when = Verwacht: { $dates }
delivery-estimate = Bezorging { MONEY($price) }, verwacht: { $dates }
delivery-estimate-free = Gratis bezorging, verwacht: { $dates }
