### When things arrive: expected days, already written.

arrival-expected = Arrivo previsto a casa tua: { $dates }
arrival-when = Arrivo previsto: { $dates }
delivery-estimate = Consegna a { MONEY($price) }, arrivo previsto: { $dates }
delivery-estimate-free = Consegna gratuita, arrivo previsto: { $dates }
